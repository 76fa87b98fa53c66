package studio.backprop;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import studio.backprop.cli.CommandLineInterface;
import studio.backprop.cli.Desktop;
import studio.backprop.cli.FileName;
import studio.backprop.cli.SnapshotRequest;
import studio.backprop.cli.Terminal;
import studio.backprop.cli.WindowRequest;
import studio.backprop.view.Launch;
import studio.backprop.view.Snapshot;
import studio.backprop.view.WindowLauncher;
import studio.backprop.view.looks.Theme;

/// Starts Backprop Studio: the window, or with a command's name the command line.
///
/// It is no JavaFX `Application` itself, so that `java -jar` starts without JavaFX on the module
/// path.
public final class Main {
  private Main() {}

  /// Runs what the arguments ask for and ends with its exit code.
  public static void main(String... arguments) {
    // digits and separators of a country never mix with those of formulas and files
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    // else picocli looks through every jar for Groovy, which is in none
    System.setProperty("picocli.disable.closures", "true");
    int code = run(Terminal.ofProcess(), new Window(), arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /// With no argument opens the window, with a file's name alone that file in it; else runs the
  /// command line, which opens the window too where it is to begin with a moment or presenting.
  ///
  /// @return the exit code
  static int run(Terminal terminal, Desktop desktop, String... arguments) {
    if (arguments.length == 0) {
      return desktop.open(WindowRequest.of(Optional.empty()));
    }
    try {
      if (arguments.length == 1 && isFile(arguments[0])) {
        return desktop.open(WindowRequest.of(Optional.of(FileName.of(arguments[0]))));
      }
    } catch (InvalidPathException _) {
      terminal.err().println(FileName.unsayable(arguments[0]));
      return 2;
    }
    return CommandLineInterface.run(terminal, desktop, arguments);
  }

  private static boolean isFile(String argument) {
    return !CommandLineInterface.COMMANDS.contains(argument)
        && (argument.endsWith(".json") || Files.isRegularFile(Path.of(argument)));
  }

  /// The window, whose classes are loaded when it is asked for.
  private static final class Window implements Desktop {
    @Override
    public int open(WindowRequest request) {
      return WindowLauncher.launch(new Launch(request.file(), request.moment(), request.present()));
    }

    @Override
    public Optional<String> render(SnapshotRequest request) {
      return WindowLauncher.render(
          new Snapshot(
              request.scenario(),
              request.moment(),
              request.position(),
              request.grain(),
              request.asked(),
              Snapshot.Part.valueOf(request.part().name()),
              canvas(request.canvas())),
          request.out());
    }

    private static Snapshot.Canvas canvas(SnapshotRequest.Canvas canvas) {
      return new Snapshot.Canvas(
          canvas.width(),
          canvas.height(),
          canvas.scale(),
          canvas.text(),
          canvas.theme() == SnapshotRequest.Theme.DARK ? Theme.DARK : Theme.LIGHT);
    }
  }
}
