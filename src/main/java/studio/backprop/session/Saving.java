package studio.backprop.session;

import studio.backprop.scenario.file.SaveFault;

/// What saving to a file comes to.
public sealed interface Saving {

  /// The file holds the document now.
  record Saved() implements Saving {}

  /// The file is as it was, and so is the document.
  ///
  /// @param fault why
  record Failed(SaveFault fault) implements Saving {}
}
