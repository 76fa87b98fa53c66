package studio.backprop.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.document.Worksheet;
import studio.backprop.session.edit.KeptGroups;
import studio.backprop.session.lesson.Bookmark;
import studio.backprop.session.lesson.KeptScores;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.session.lesson.Worksheets;
import studio.backprop.session.recovery.Recovery;
import studio.backprop.session.settings.RecentFiles;
import studio.backprop.session.settings.SessionSettings;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;
import studio.backprop.session.training.Beginning;
import studio.backprop.session.training.Passes;
import studio.backprop.session.training.Trainer;
import studio.backprop.telling.SavePhrases;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.Keyboard;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.files.Prompts;
import studio.backprop.view.formula.SceneTexts;
import studio.backprop.view.inspector.InspectorController;
import studio.backprop.view.lesson.LessonPane;
import studio.backprop.view.lesson.NotesWindow;
import studio.backprop.view.lesson.WorksheetPane;
import studio.backprop.view.looks.Enlarged;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;
import studio.backprop.view.overlay.Overlay;
import studio.backprop.view.panel.Panels;
import studio.backprop.view.podium.MomentJump;
import studio.backprop.view.podium.Podium;
import studio.backprop.view.strip.HintStrip;
import studio.backprop.view.training.TrainingPane;
import studio.backprop.view.transport.TransportController;

/// The main window, put together: the one place where its parts meet.
public final class MainWindow {
  private static final Dimension2D USUAL = new Dimension2D(1280, 800);
  private static final Dimension2D LEAST = new Dimension2D(820, 480);

  private static final Setting<Boolean> CONTRAST = Setting.yesOrNo("contrast");
  private static final Setting<Theme> THEME = Setting.choice("theme", Theme.class);

  private final Session session;
  private final Language language;
  private final FileCommands files;
  private final GraphPane graph;
  private final Sheets sheets;
  private final Texts texts;
  private final Teaching teaching;
  private final Worksheets worksheets;
  private final Trainer trainer;
  private final Presentation presentation;
  private final NotesWindow notes;
  private final HintStrip hints;
  private final NodeCommands nodes;
  private final List<Command> commands;
  private final Scene scene;

  public MainWindow(Session session, Settings settings, Prompts prompts, Looks looks) {
    this(session, settings, prompts, looks, USUAL);
  }

  MainWindow(Session session, Settings settings, Prompts prompts, Looks looks, Dimension2D size) {
    this.session = session;
    SessionSettings.keep(settings, session);
    new KeptGroups(settings, session);
    settings.keep(THEME, looks.themeProperty(), looks.themeProperty()::set);
    settings.keep(CONTRAST, looks.contrastProperty(), looks.contrastProperty()::set);
    looks.textScale().keep(settings);
    this.language = session.shown().style().language();
    this.texts = language.texts("window");
    this.files = new FileCommands(session, new RecentFiles(settings), prompts);
    this.graph = new GraphPane(session, texts);
    this.hints = new HintStrip(session, settings, texts);
    Overlay overlay = new Overlay(texts);
    this.sheets = new Sheets(overlay, files, session, texts);
    NetworkSheets networks = new NetworkSheets(overlay, files, session, texts);
    this.teaching = new Teaching(session, new KeptScores(settings));
    this.worksheets = new Worksheets(session);
    Passes passes = new Passes(session);
    Beginning beginning = new Beginning(session);
    this.nodes = new NodeCommands(session, graph, beginning, texts);
    this.trainer = new Trainer(session);
    TrainingPane training =
        new TrainingPane(
            session,
            trainer,
            passes,
            beginning,
            csv -> files.saveTable(texts.get("training-file"), csv),
            new LossOffer(session),
            texts);
    LessonPane lesson =
        new LessonPane(
            session, teaching, new Bookmark(settings, session), worksheets, this::showScore, texts);
    WorksheetPane worksheet =
        new WorksheetPane(session, worksheets, this::showWorksheetScore, texts);
    Map<Class<?>, Supplier<Object>> controllers =
        Map.of(
            WindowController.class,
                () ->
                    new WindowController(
                        new CentrePane(session, graph, hints, training, passes, texts),
                        new Panels(settings),
                        session.shownProperty().map(shown -> shown.document().isGuided())),
            TopBarController.class,
                () ->
                    new TopBarController(
                        session,
                        files,
                        looks,
                        sheets,
                        networks,
                        this::help,
                        graph::takeKeyboard,
                        texts),
            DescriptionController.class,
                () -> new DescriptionController(session, lesson, worksheet, teaching, graph, texts),
            InspectorController.class,
                () ->
                    new InspectorController(
                        session, sheets::activations, graph::takeKeyboard, graph::say, texts),
            TransportController.class, () -> new TransportController(session, passes, texts));
    WindowController shell = load(controllers, texts);
    files.setOnTyped(shell::keep);
    Podium podium = new Podium(new MomentJump(session, teaching, this::isPresenting));
    Consumer<Scene> dress = undressed -> looks.dress(undressed, language);
    notes = new NotesWindow(session, texts, dress, this::lessonCommands);
    presentation =
        new Presentation(shell, podium, graph.pen(), graph.graph(), looks, new Screens(notes));
    scene =
        new Scene(
            new Enlarged(
                new StackPane(shell.root(), overlay, podium),
                looks.textScale().shareProperty(),
                LEAST),
            size.getWidth(),
            size.getHeight());
    dress.accept(scene);
    SceneTexts.put(scene, texts);
    WireSheets wires = new WireSheets(overlay, session, graph, texts);
    graph.graph().hands().wiringProperty().set(new DocumentWiring(session, wires, graph));
    HaltItems halts = new HaltItems(session, texts);
    Blanking blanking = new Blanking(session, graph, worksheets, texts);
    commands =
        Stream.of(
                WindowCommands.files(files, sheets, networks, this::quit, texts),
                WindowCommands.pass(session),
                WindowCommands.learning(session, passes, training, nodes, halts),
                lessonCommands(),
                WindowCommands.pen(graph.pen(), presentation),
                WindowCommands.worksheet(worksheets, blanking, worksheet::takeKeyboard),
                WindowCommands.graph(
                    session,
                    nodes,
                    onSelected(shell::typeFormula),
                    onSelected(shell::openProperties),
                    this::exchange,
                    this::addNode),
                WindowCommands.clipboard(new NodeClipboard(session, graph, nodes, texts)),
                WindowCommands.wires(nodes, wires),
                WindowCommands.panels(session, shell, sheets),
                WindowCommands.checking(session),
                WindowCommands.looks(graph.graph(), nodes, looks),
                WindowCommands.languages(session),
                WindowCommands.lists(this::showCommands, this::help),
                WindowCommands.escape(graph.changes(), graph.notice(), hints, presentation),
                WindowCommands.back(graph.graph(), session))
            .flatMap(List::stream)
            .toList();
    CellMenu cells =
        new CellMenu(session, graph.graph().hands().cells(), blanking, shell::explain, texts);
    NodeMenu menu = new NodeMenu(nodes, halts, commands, cells, texts);
    graph.graph().hands().setOnMenuAsked(menu::show);
    shell.onAdd(this::addNode);
    graph.ground().offer(this::addNode, networks::layers);
    Keyboard.install(scene, commands, overlay::isOpen, graph.graph()::isIdleCard);
    FileDrop.install(scene, files, networks);
    podium.install(scene);
    new Clock(session.playhead());
    new Rush(session.playhead());
  }

  /// Closes the window as its frame does: unsaved work is asked about.
  private void quit() {
    Window window = scene.getWindow();
    if (window != null) {
      window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }

  private boolean isPresenting() {
    return presentation.isOn();
  }

  private List<Command> lessonCommands() {
    return WindowCommands.lesson(teaching, presentation, notes);
  }

  private void showWorksheetScore() {
    worksheets.now().map(Worksheet::score).ifPresent(sheets::score);
  }

  private void showScore() {
    sheets.score(teaching.scoreProperty().get());
  }

  private void showCommands() {
    sheets.commands(commands);
  }

  private void help() {
    sheets.help(commands);
  }

  private Runnable onSelected(Runnable action) {
    return () -> {
      nodes.select();
      action.run();
    };
  }

  private void exchange() {
    nodes.node().ifPresent(id -> sheets.exchange(id, op -> nodes.makeOther(id, op)));
  }

  private void addNode() {
    sheets.palette(graph);
  }

  private static WindowController load(Map<Class<?>, Supplier<Object>> controllers, Texts texts) {
    URL shell = Objects.requireNonNull(MainWindow.class.getResource("/fxml/window.fxml"));
    FXMLLoader loader = new FXMLLoader(shell, texts.bundle());
    loader.setControllerFactory(type -> Objects.requireNonNull(controllers.get(type)).get());
    try {
      loader.load();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return loader.getController();
  }

  public Session session() {
    return session;
  }

  /// The language that it speaks.
  Language language() {
    return language;
  }

  /// Holds all that goes on by itself: another window takes its place.
  void end() {
    session.playhead().pause();
    trainer.hold();
    notes.hide();
  }

  public FileCommands files() {
    return files;
  }

  public Scene scene() {
    return scene;
  }

  Presentation presentation() {
    return presentation;
  }

  Teaching teaching() {
    return teaching;
  }

  /// All that can be done by a name or a key.
  List<Command> commands() {
    return commands;
  }

  GraphPane graph() {
    return graph;
  }

  /// Puts the window on a stage, with its title and the question about unsaved work on closing.
  public void showOn(Stage stage) {
    stage.setScene(scene);
    stage.setMinWidth(LEAST.getWidth());
    stage.setMinHeight(LEAST.getHeight());
    new OnStage(session, files, texts).follow(stage);
    stage.setOnHidden(_ -> {
      session.playhead().pause();
      notes.hide();
    });
    graph.graph().requestFocus();
    stage.show();
  }

  /// Says at the first start what there is to do.
  public void welcome() {
    hints.begin();
  }

  /// Offers the unsaved work that processes have left which are gone, as soon as it is found.
  public void offer(Recovery recovery) {
    sheets.offer(recovery);
  }

  /// Tells where none of the unsaved work of this window can be kept aside.
  void watch(Recovery recovery) {
    SavePhrases phrases = new SavePhrases(language);
    recovery.onRefused(why -> Platform.runLater(() -> graph.notice().warn(phrases.notAside(why))));
  }
}
