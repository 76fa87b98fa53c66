package studio.backprop.view;

import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import studio.backprop.graph.FrameThread;
import studio.backprop.language.Language;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.recovery.Recovery;
import studio.backprop.session.recovery.RecoveryFiles;
import studio.backprop.session.settings.ProgramDirectories;
import studio.backprop.session.settings.Settings;
import studio.backprop.session.thread.DiskThread;
import studio.backprop.view.files.StagePrompts;
import studio.backprop.view.formula.FormulaOutlines;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// The program with a window: opens a scenario and plays it.
///
/// Its parameters are those of a [Launch]. Without a file it opens with a scenario that comes with
/// the program, so that it is never empty.
public final class StudioApplication extends Application {
  private final WindowThreads threads = new WindowThreads();
  private final DiskThread disk = new DiskThread();
  private final ProgramDirectories directories = ProgramDirectories.ofThisMachine();
  private final Settings settings = new Settings(directories.settings(), disk.later());
  private final Session first =
      new Session(Library.first().scenario(), threads.threads(disk.now()));
  private final Recovery recovery =
      new Recovery(first, new RecoveryFiles(directories.recovery()), disk.now(), disk.later());

  @Override
  public void init() {
    // The typesetter takes its time to load, and here it has some.
    var _ = FormulaOutlines.shared().outline("X");
  }

  @Override
  public void start(Stage stage) {
    FrameThread.isThisOne();
    first.write(first.shown().style().with(Language.ofThisMachine()));
    MainWindow window = show(first, stage);
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

  private MainWindow show(Session session, Stage stage) {
    var motion = session.playhead().motionProperty();
    var system = Platform.getPreferences().reducedMotionProperty();
    session
        .playhead()
        .reducedMotionProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> motion.get().isReduced(system.get()), motion, system));
    Looks looks = new Looks(Theme.SYSTEM);
    Supplier<Language> language = () -> session.shown().style().language();
    MainWindow window =
        new MainWindow(
            session,
            settings,
            new StagePrompts(stage, language, scene -> looks.dress(scene, language.get())),
            looks);
    window.watch(recovery);
    LanguageSwitch.install(
        window,
        next -> {
          recovery.follow(next);
          var _ = show(next, stage);
        });
    window.showOn(stage);
    return window;
  }

  @Override
  public void stop() {
    threads.close();
    recovery.close();
    disk.close();
    settings.write();
  }
}
