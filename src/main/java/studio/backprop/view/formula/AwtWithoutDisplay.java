package studio.backprop.view.formula;

/// AWT is used for its fonts only. Unless somebody decided otherwise before, it is told to open no
/// display of its own: on macOS its event loop and that of JavaFX would wait for each other.
final class AwtWithoutDisplay {

  private static final String HEADLESS = "java.awt.headless";

  private AwtWithoutDisplay() {}

  /// Must come before the first use of an AWT font; later it has no effect.
  static void ensure() {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
  }
}
