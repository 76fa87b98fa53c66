package studio.backprop.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import studio.backprop.language.Language;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.Session;
import studio.backprop.session.Settings;
import studio.backprop.view.files.Prompts;
import studio.backprop.view.graph.GraphView;

/// A picture of a scenario at one moment, made without a display.
///
/// @param position where the playhead stands, in steps
/// @param wholeWindow the whole window, or the graph alone
public record Snapshot(
    Scenario scenario, double position, boolean wholeWindow, int width, int height, Theme theme) {

  /// Makes the picture and writes it as PNG. A program can do this once.
  public void writeTo(Path file) throws IOException {
    Pictures.write(Headless.run(this::picture), file);
  }

  /// Called, and completed, on the toolkit's thread.
  CompletableFuture<WritableImage> picture() {
    Session session = new Session(scenario);
    session.playhead().moveTo(position);
    Looks looks = new Looks(theme);
    return wholeWindow ? window(session, looks) : graph(session, looks);
  }

  private CompletableFuture<WritableImage> window(Session session, Looks looks) {
    MainWindow window =
        new MainWindow(
            session, Settings.none(), Prompts.NONE, looks, new Dimension2D(width, height));
    return picture(window.scene(), window.graph().graph());
  }

  private CompletableFuture<WritableImage> graph(Session session, Looks looks) {
    GraphPane pane = new GraphPane(session, Language.ENGLISH.texts("window"));
    pane.hideButtons();
    Scene scene = new Scene(pane, width, height);
    looks.dress(scene);
    return picture(scene, pane.graph());
  }

  /// Without a stage: the headless platform's screen is smaller than a picture may be.
  private static CompletableFuture<WritableImage> picture(Scene scene, GraphView graph) {
    return Settled.of(scene, graph).thenApply(_ -> scene.snapshot(null));
  }
}
