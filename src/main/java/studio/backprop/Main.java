package studio.backprop;

/// Starts Backprop Studio: the window, or with a command's name the command line.
///
/// It is no JavaFX `Application` itself, so that `java -jar` starts without JavaFX on the module
/// path.
public final class Main {
  private Main() {}

  /// Runs what the arguments ask for.
  public static void main(String... arguments) {
    System.out.println("usage: backprop-studio [COMMAND] [FILE…]");
  }
}
