package studio.backprop.view;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import studio.backprop.language.Language;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.WriteFault;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.settings.Settings;
import studio.backprop.telling.FilePhrases;
import studio.backprop.telling.SavePhrases;
import studio.backprop.view.display.ClassPathWarning;
import studio.backprop.view.display.Display;
import studio.backprop.view.display.Headless;
import studio.backprop.view.files.Prompts;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// Starts the window, or on a machine without a display the tour.
public final class WindowLauncher {
  private static final Path PICTURES = Path.of("target", "tour");

  private WindowLauncher() {}

  /// Opens the window and waits until it is closed.
  ///
  /// @return the exit code
  public static int launch(Launch launch) {
    Display display = Display.ofThisMachine();
    return switch (display) {
      case NONE -> tour(launch.file(), System.out, System.err);
      case WITHOUT_GTK -> complain(Display.TEXTS.get("gtk-missing"));
      case PRESENT -> window(launch);
    };
  }

  /// Draws a picture into a file.
  ///
  /// @return why that failed, empty where it is done
  public static Optional<String> render(Snapshot snapshot, Path file) {
    try {
      snapshot.writeTo(file);
      return Optional.empty();
    } catch (SaveException failed) {
      return Optional.of(new SavePhrases(Language.ENGLISH).sentence(failed.fault()));
    } catch (IOException failed) {
      return Optional.of(new SavePhrases(Language.ENGLISH).reason(WriteFault.of(failed)));
    } catch (UnsupportedOperationException noToolkit) {
      return Optional.of(Display.explained(noToolkit));
    }
  }

  private static int window(Launch launch) {
    ClassPathWarning.silence();
    try {
      Application.launch(StudioApplication.class, launch.parameters().toArray(String[]::new));
      return 0;
    } catch (UnsupportedOperationException noToolkit) {
      return complain(Display.explained(noToolkit));
    }
  }

  private static int complain(String message) {
    System.err.println(message);
    return 2;
  }

  private static int tour(Optional<Path> file, PrintStream out, PrintStream err) {
    if (file.isEmpty()) {
      return tour(Library.first().scenario(), out);
    }
    return switch (new ScenarioReader(Catalogue.standard()).read(file.get())) {
      case Reading.Accepted accepted -> tour(accepted.scenario(), out);
      case Reading.NotWhole wrong -> {
        FilePhrases phrases = new FilePhrases(Language.ENGLISH);
        wrong.problems().forEach(problem -> err.println(file.get() + ": " + phrases.line(problem)));
        yield 2;
      }
    };
  }

  private static int tour(Scenario scenario, PrintStream out) {
    out.println(Display.TEXTS.get("tour", scenario.title()));
    try {
      Headless.run(() -> window(scenario).run(out));
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UncheckedIOException notWritten) {
        return complain(
            Display.TEXTS.get(
                "pictures-not-written", PICTURES, String.valueOf(notWritten.getMessage())));
      }
      throw failed;
    }
    out.println(Display.TEXTS.get("pictures", PICTURES));
    return 0;
  }

  private static Tour window(Scenario scenario) {
    Session session = new Session(scenario);
    MainWindow window =
        new MainWindow(session, Settings.none(), Prompts.NONE, new Looks(Theme.SYSTEM));
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setWidth(1280);
    stage.setHeight(800);
    window.showOn(stage);
    return new Tour(window, PICTURES);
  }
}
