package studio.backprop.session;

import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.History;

/// The newest version of a document, which may have to be run before it can be shown.
///
/// @param isNext whether it is the next version of the document that is shown, or another document
record Draft(Document document, Assembled assembled, boolean isNext) {

  static Draft first(Document document) {
    return new Draft(document, Assembled.of(document.scenario()), false);
  }

  Draft next(History history) {
    return next(history, assembled.then(history.present()));
  }

  Draft next(History history, Assembled after) {
    return new Draft(document.with(history), after, isNext);
  }

  /// The same once it is shown: what comes of it is its next version.
  Draft shown() {
    return new Draft(document, assembled, true);
  }

  Draft with(Document same) {
    return new Draft(same, assembled, isNext);
  }

  Scenario scenario() {
    return document.scenario();
  }
}
