package studio.backprop.session;

/// What saving to a file comes to.
public sealed interface Saving {

  /// The file holds the document now.
  record Saved() implements Saving {}

  /// The file is as it was, and so is the document.
  ///
  /// @param reason a sentence that says why
  record Failed(String reason) implements Saving {}
}
