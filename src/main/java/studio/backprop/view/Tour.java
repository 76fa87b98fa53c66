package studio.backprop.view;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import studio.backprop.language.Language;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.session.Session;
import studio.backprop.session.gaze.Playhead;
import studio.backprop.telling.SavePhrases;

/// Plays a pass from the start to the end in a window that nobody sees: says each step's sentence
/// and leaves a picture of it.
final class Tour {
  private final MainWindow window;
  private final Session session;
  private final Path directory;

  /// @param window on a stage that is showing
  Tour(MainWindow window, Path directory) {
    this.window = window;
    this.session = window.session();
    this.directory = directory;
  }

  /// Called, and completed, on the toolkit's thread.
  CompletableFuture<Void> run(PrintStream out) {
    return visit(0, out);
  }

  private CompletableFuture<Void> visit(int step, PrintStream out) {
    Playhead playhead = session.playhead();
    playhead.moveTo(step);
    out.printf("%2d. %s%n", step, session.shown().told().sentence());
    return Settled.of(window.scene(), window.graph().graph())
        .thenCompose(_ -> {
          photograph(step);
          return step < playhead.length()
              ? visit(step + 1, out)
              : CompletableFuture.completedFuture(null);
        });
  }

  private void photograph(int step) {
    try {
      Files.createDirectories(directory);
      Pictures.write(
          window.scene().snapshot(null), directory.resolve("step-%02d.png".formatted(step)));
    } catch (SaveException wrong) {
      String why = new SavePhrases(Language.ENGLISH).sentence(wrong.fault());
      throw new UncheckedIOException(new IOException(why, wrong));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
