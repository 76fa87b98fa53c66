package studio.backprop.view;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import studio.backprop.language.Language;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.RecentFiles;
import studio.backprop.session.Session;
import studio.backprop.view.files.StagePrompts;
import studio.backprop.view.formula.FormulaOutlines;

/// The program with a window: opens a scenario and plays it.
///
/// The first parameter, where there is one, is the file to open; else it opens with a scenario that
/// comes with the program, so that it is never empty.
public final class StudioApplication extends Application {

  @Override
  public void init() {
    // The typesetter takes its time to load, and here it has some.
    var _ = FormulaOutlines.shared().outline("X");
  }

  @Override
  public void start(Stage stage) {
    Session session = new Session(Library.first().scenario());
    session
        .playhead()
        .reducedMotionProperty()
        .bind(Platform.getPreferences().reducedMotionProperty());
    Looks looks = new Looks(Theme.SYSTEM);
    RecentFiles recent = new RecentFiles(RecentFiles.usualStore());
    StagePrompts prompts = new StagePrompts(stage, Language.ENGLISH.texts("window"), looks::dress);
    MainWindow window = new MainWindow(session, recent, prompts, looks);
    window.showOn(stage);
    session.playhead().play();
    getParameters().getRaw().stream()
        .findFirst()
        .map(Path::of)
        // Later: it may show its problems, and the window has to stand behind them.
        .ifPresent(file -> Platform.runLater(() -> open(window, file)));
  }

  private static void open(MainWindow window, Path file) {
    if (window.files().open(file)) {
      window.session().playhead().play();
    }
  }
}
