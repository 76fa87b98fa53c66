package studio.backprop.session;

/// What is to be done once it is known whether a document has taken the place of the one that was
/// shown.
interface Arrival {
  /// Nobody waits for it.
  Arrival UNHEEDED =
      new Arrival() {
        @Override
        public void shown() {
          // It is seen.
        }

        @Override
        public void doesNotFit() {
          // What was shown stays.
        }
      };

  /// It is shown.
  void shown();

  /// There is not enough memory to run it, and what was shown still is.
  void doesNotFit();
}
