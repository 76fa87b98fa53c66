package studio.backprop.view;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import studio.backprop.graph.FrameThread;
import studio.backprop.language.Language;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.DiskThread;
import studio.backprop.session.ProgramDirectories;
import studio.backprop.session.Recovery;
import studio.backprop.session.RecoveryFiles;
import studio.backprop.session.Session;
import studio.backprop.session.Settings;
import studio.backprop.view.files.StagePrompts;
import studio.backprop.view.formula.FormulaOutlines;

/// The program with a window: opens a scenario and plays it.
///
/// Its parameters are those of a [Launch]. Without a file it opens with a scenario that comes with
/// the program, so that it is never empty.
public final class StudioApplication extends Application {
  private final WindowThreads threads = new WindowThreads();
  private final DiskThread disk = new DiskThread();
  private final Session session =
      new Session(Library.first().scenario(), threads.threads(disk.now()));
  private final ProgramDirectories directories = ProgramDirectories.ofThisMachine();
  private final Settings settings = new Settings(directories.settings(), disk.later());
  private final Recovery recovery =
      new Recovery(session, new RecoveryFiles(directories.recovery()), disk.now(), disk.later());

  @Override
  public void init() {
    // The typesetter takes its time to load, and here it has some.
    var _ = FormulaOutlines.shared().outline("X");
  }

  @Override
  public void start(Stage stage) {
    FrameThread.isThisOne();
    var motion = session.playhead().motionProperty();
    var system = Platform.getPreferences().reducedMotionProperty();
    session
        .playhead()
        .reducedMotionProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> motion.get().isReduced(system.get()), motion, system));
    Looks looks = new Looks(Theme.SYSTEM);
    StagePrompts prompts = new StagePrompts(stage, Language.ENGLISH.texts("window"), looks::dress);
    MainWindow window = new MainWindow(session, settings, prompts, looks);
    window.showOn(stage);
    window.welcome();
    Launch launch = Launch.of(getParameters().getRaw());
    // Later: a file may show its problems, and the window has to stand behind them.
    Platform.runLater(() ->
        launch
            .file()
            .ifPresentOrElse(
                file -> window.files().open(file, () -> launch.in(window)),
                () -> launch.in(window)));
    Platform.runLater(() -> window.offer(recovery));
  }

  @Override
  public void stop() {
    threads.close();
    recovery.close();
    disk.close();
    settings.write();
  }
}
