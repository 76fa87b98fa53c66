package studio.backprop.view;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static studio.backprop.view.command.Command.Reach.ANYWHERE;
import static studio.backprop.view.command.Command.Reach.LAST;
import static studio.backprop.view.command.Command.Reach.LEADING;
import static studio.backprop.view.command.Command.Reach.NOT_TYPING;
import static studio.backprop.view.command.Command.Reach.YIELDING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.playback.Grain;
import studio.backprop.session.Session;
import studio.backprop.session.gaze.Playhead;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.session.lesson.Worksheets;
import studio.backprop.session.training.Passes;
import studio.backprop.view.command.Chord;
import studio.backprop.view.command.Command;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.graph.GraphView;
import studio.backprop.view.lesson.NotesWindow;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.TextScale;
import studio.backprop.view.strip.ChangeStrip;
import studio.backprop.view.strip.HintStrip;
import studio.backprop.view.strip.NoticeStrip;
import studio.backprop.view.training.TrainingPane;

/// All that can be done in the window by a name or a key.
final class WindowCommands {
  private WindowCommands() {}

  static List<Command> files(
      FileCommands files, Sheets sheets, NetworkSheets networks, Runnable quit, Texts texts) {
    return List.of(
        Command.of("open", ANYWHERE, files::open, ctrl(KeyCode.O)),
        Command.of("save", ANYWHERE, files::save, ctrl(KeyCode.S)),
        Command.of("save-as", ANYWHERE, files::saveAs, ctrlShift(KeyCode.S)),
        Command.of("library", ANYWHERE, sheets::library, ctrl(KeyCode.L)),
        Command.of(
            "new",
            ANYWHERE,
            () -> files.openEmpty(texts.get("untitled")),
            Chord.of(KeyCode.N, SHORTCUT_DOWN, ALT_DOWN)),
        Command.of("new-network", ANYWHERE, networks::layers, ctrlShift(KeyCode.N)),
        Command.of("new-table", ANYWHERE, networks::table, ctrlShift(KeyCode.T)),
        Command.of("quit", ANYWHERE, quit, ctrl(KeyCode.Q)));
  }

  static List<Command> pass(Session session) {
    Playhead playhead = session.playhead();
    return List.of(
        Command.of("play", YIELDING, playhead::togglePlay, Chord.of(KeyCode.SPACE)),
        Command.of("step-back", YIELDING, playhead::stepBack, Chord.of(KeyCode.LEFT)),
        Command.of("step", YIELDING, playhead::step, Chord.of(KeyCode.RIGHT)),
        Command.of("first", YIELDING, playhead::first, Chord.of(KeyCode.HOME)),
        Command.of("last", YIELDING, playhead::last, Chord.of(KeyCode.END)),
        Command.of("finer", YIELDING, () -> look(session, true), Chord.of(KeyCode.G)),
        Command.of(
            "coarser", YIELDING, () -> look(session, false), Chord.of(KeyCode.G, SHIFT_DOWN)));
  }

  /// Learning on the timeline.
  static List<Command> learning(
      Session session, Passes passes, TrainingPane training, NodeCommands nodes, HaltItems halts) {
    BooleanSupplier learns = () -> session.document().stepping().isPresent();
    return List.of(
        Command.of("train", ANYWHERE, training::toggleRun, Chord.of(KeyCode.F6, SHIFT_DOWN))
            .when(training::canTrain),
        Command.of("train-stop", ANYWHERE, training::stop).when(training::canStop),
        Command.of("train-step", ANYWHERE, training::step).when(training::canTrain),
        Command.of("save-run", ANYWHERE, training::save).when(training::canSave),
        Command.of("learn", ANYWHERE, training::switchTimeline)
            .when(() -> Passes.canLearn(session.shown())),
        Command.of("freeze", NOT_TYPING, () -> halts.freeze(nodes.node()))
            .when(() -> halts.canFreeze(nodes.node())),
        Command.of("next-pass", YIELDING, passes::next, Chord.of(KeyCode.N)).when(learns),
        Command.of("clear-gradients", ANYWHERE, training::switchClearing).when(learns));
  }

  private static void look(Session session, boolean closer) {
    Grain now = session.shown().gaze().grain();
    session.look(closer ? now.finer() : now.coarser());
  }

  static List<Command> lesson(Teaching teaching, Presentation presentation, NotesWindow notes) {
    BooleanSupplier taught = () -> teaching.underWay().getValue();
    return List.of(
        Command.of("lesson-next", LEADING, teaching::next, Chord.of(KeyCode.PAGE_DOWN))
            .when(teaching::isThere),
        Command.of("lesson-back", LEADING, teaching::back, Chord.of(KeyCode.PAGE_UP))
            .when(teaching::isThere),
        Command.of("lesson-leave", ANYWHERE, teaching::leave).when(taught),
        Command.of("predict", ANYWHERE, teaching::predict).when(teaching::canBePredicted),
        Command.of("shapes-first", ANYWHERE, teaching::shapesFirst).when(teaching::canBePredicted),
        Command.of("present", ANYWHERE, presentation::toggle, Chord.of(KeyCode.F5)),
        Command.of("notes", ANYWHERE, notes::toggle, Chord.of(KeyCode.F5, SHIFT_DOWN)),
        Command.of("blank", LEADING, presentation::blank, Chord.of(KeyCode.PERIOD))
            .when(presentation::isOn),
        Command.of("pointer", YIELDING, presentation::pointer, Chord.of(KeyCode.L))
            .when(presentation::isOn));
  }

  /// What is drawn before a class.
  static List<Command> pen(PenBar pen, Presentation presentation) {
    BooleanSupplier drawn = () -> presentation.isOn() && pen.isUsed();
    return List.of(
        Command.of("pen", YIELDING, pen::toggle, Chord.of(KeyCode.D)).when(presentation::isOn),
        Command.of("pen-colour", YIELDING, pen::nextColour, Chord.of(KeyCode.C))
            .when(presentation::isOn),
        Command.of("pen-undo", YIELDING, pen::undo, Chord.of(KeyCode.U)).when(drawn),
        Command.of("pen-clear", YIELDING, pen::clear, Chord.of(KeyCode.U, SHIFT_DOWN)).when(drawn));
  }

  /// Cells that are to be filled in.
  ///
  /// @param list gives the keyboard to their list
  static List<Command> worksheet(Worksheets worksheets, Blanking blanking, Runnable list) {
    return List.of(
        Command.of("worksheet", ANYWHERE, worksheets::toggle, Chord.of(KeyCode.F8, SHIFT_DOWN)),
        Command.of("blank-cells", NOT_TYPING, blanking::blank, Chord.of(KeyCode.B))
            .when(blanking::canBlank),
        Command.of(
                "blank-matrix", NOT_TYPING, blanking::blankMatrix, Chord.of(KeyCode.B, SHIFT_DOWN))
            .when(blanking::canBlankMatrix),
        Command.of("blank-list", ANYWHERE, list, ctrl(KeyCode.B)).when(blanking::canShow),
        Command.of("blank-show", NOT_TYPING, blanking::show, Chord.of(KeyCode.R))
            .when(blanking::canShow));
  }

  /// @param typeFormula lets the formula of the selected node be typed
  /// @param properties lets its name and all else be typed
  /// @param exchange lets it be asked what the selected node is to be instead
  static List<Command> graph(
      Session session,
      NodeCommands nodes,
      Runnable typeFormula,
      Runnable properties,
      Runnable exchange,
      Runnable add) {
    return List.of(
        Command.of("undo", ANYWHERE, session::undo, ctrl(KeyCode.Z))
            .when(() -> session.document().canUndo()),
        Command.of("redo", ANYWHERE, session::redo, ctrlShift(KeyCode.Z), ctrl(KeyCode.Y))
            .when(() -> session.document().canRedo()),
        Command.of("add", ANYWHERE, add, Chord.of(KeyCode.INSERT), ctrl(KeyCode.N)),
        Command.of("formula", NOT_TYPING, typeFormula, Chord.of(KeyCode.F2))
            .when(nodes::isOnOperation),
        Command.of("properties", NOT_TYPING, properties, Chord.of(KeyCode.ENTER, ALT_DOWN))
            .when(() -> nodes.node().isPresent()),
        Command.of("exchange", NOT_TYPING, exchange, ctrl(KeyCode.R)).when(nodes::canBeOther),
        Command.of("open-up", NOT_TYPING, nodes::doOpenUp, ctrl(KeyCode.E)),
        Command.of("fold", NOT_TYPING, nodes::doFold, ctrlShift(KeyCode.E)),
        Command.of("group", NOT_TYPING, nodes::doGroup, ctrl(KeyCode.G)).when(nodes::canGroup),
        Command.of("ungroup", NOT_TYPING, nodes::doUngroup, ctrlShift(KeyCode.G))
            .when(nodes::canUngroup),
        Command.of("duplicate", NOT_TYPING, nodes::doDuplicate, ctrl(KeyCode.D)),
        Command.of("tidy-up", ANYWHERE, nodes::doTidyUp).when(nodes::canTidyUp),
        Command.of("output", NOT_TYPING, nodes::doOutput).when(nodes::canBeOutput),
        Command.of("delete", NOT_TYPING, nodes::doDelete, ctrl(KeyCode.DELETE)));
  }

  /// Nodes on their way from one document to another, or within one.
  static List<Command> clipboard(NodeClipboard nodes) {
    return List.of(
        Command.of("cut", NOT_TYPING, nodes::cut, ctrl(KeyCode.X)).when(nodes::canCopy),
        Command.of("copy", NOT_TYPING, nodes::copy, ctrl(KeyCode.C)).when(nodes::canCopy),
        Command.of("paste", NOT_TYPING, nodes::paste, ctrl(KeyCode.V)).when(nodes::canPaste));
  }

  /// The wires of the selected node.
  static List<Command> wires(NodeCommands nodes, WireSheets sheets) {
    return List.of(
        Command.of(
                "wire", NOT_TYPING, () -> nodes.node().ifPresent(sheets::wire), Chord.of(KeyCode.W))
            .when(() -> nodes.node().isPresent()),
        Command.of(
                "unwire",
                NOT_TYPING,
                () -> nodes.node().ifPresent(sheets::unwire),
                Chord.of(KeyCode.W, SHIFT_DOWN))
            .when(() -> nodes.node().filter(sheets::isWired).isPresent()));
  }

  static List<Command> checking(Session session) {
    return List.of(
        Command.of("pin", YIELDING, session::togglePin, Chord.of(KeyCode.P)),
        Command.of("break", ANYWHERE, session::breakSecretly)
            .when(() -> session.shown().graph().output().isPresent()),
        Command.of("mend", ANYWHERE, () -> session.breakIt(Optional.empty()), Chord.of(KeyCode.F12))
            .when(() -> session.document().mistake().isPresent()));
  }

  static List<Command> panels(Session session, WindowController shell, Sheets sheets) {
    return List.of(
        Command.of("describe", ANYWHERE, shell::describe, Chord.of(KeyCode.F2, SHIFT_DOWN))
            .when(() -> !session.document().isGuided()),
        Command.of("program", ANYWHERE, shell.programToggle()::fire, Chord.of(KeyCode.F3)),
        Command.of("check", ANYWHERE, shell.checkToggle()::fire, Chord.of(KeyCode.F4)),
        Command.of("training", ANYWHERE, shell.trainingToggle()::fire, Chord.of(KeyCode.F6)),
        Command.of("activations", ANYWHERE, sheets::activations, Chord.of(KeyCode.F7)),
        Command.of("description", ANYWHERE, shell.descriptionToggle()::fire, Chord.of(KeyCode.F8)),
        Command.of("inspector", ANYWHERE, shell.inspectorToggle()::fire, Chord.of(KeyCode.F9)));
  }

  static List<Command> looks(GraphView graph, NodeCommands nodes, Looks looks) {
    TextScale text = looks.textScale();
    return List.of(
        Command.of("alone", NOT_TYPING, nodes::doLookAlone, Chord.of(KeyCode.Z))
            .when(() -> !nodes.canUngroup()),
        Command.of("fit", ANYWHERE, graph::fit, Chord.zero(SHORTCUT_DOWN)),
        Command.of("zoom-in", ANYWHERE, graph::zoomIn, Chord.plus(SHORTCUT_DOWN)),
        Command.of("zoom-out", ANYWHERE, graph::zoomOut, Chord.minus(SHORTCUT_DOWN)),
        Command.of("text-larger", ANYWHERE, text::enlarge, Chord.plus(SHORTCUT_DOWN, SHIFT_DOWN)),
        Command.of("text-smaller", ANYWHERE, text::reduce, Chord.minus(SHORTCUT_DOWN, SHIFT_DOWN)),
        Command.of("text-usual", ANYWHERE, text::reset, Chord.zero(SHORTCUT_DOWN, SHIFT_DOWN)),
        Command.of("theme", ANYWHERE, looks::nextTheme),
        Command.of("contrast", ANYWHERE, looks::toggleContrast));
  }

  /// Each language by its own name.
  static List<Command> languages(Session session) {
    return Arrays.stream(Language.values())
        .map(each ->
            Command.of(
                "language-" + Texts.key(each),
                ANYWHERE,
                () -> session.write(session.shown().style().with(each))))
        .toList();
  }

  /// The lists of the commands themselves.
  static List<Command> lists(Runnable commands, Runnable help) {
    return List.of(
        Command.of("commands", ANYWHERE, commands, ctrl(KeyCode.K)),
        Command.of("help", NOT_TYPING, help, Chord.of(KeyCode.F1), Chord.typed("?")));
  }

  /// Esc, first of all: leaves the presentation, else puts away what is said over the graph, one
  /// thing at a time.
  static List<Command> escape(
      ChangeStrip changes, NoticeStrip notice, HintStrip hints, Presentation presentation) {
    Runnable away =
        () -> {
          if (presentation.isOn()) {
            presentation.leave();
          } else if (changes.isVisible()) {
            changes.dismiss();
          } else if (notice.isVisible()) {
            notice.dismiss();
          } else {
            hints.end();
          }
        };
    return List.of(
        Command.of("put-away", LEADING, away, Chord.of(KeyCode.ESCAPE))
            .when(() ->
                presentation.isOn()
                    || changes.isVisible()
                    || notice.isVisible()
                    || hints.isVisible()));
  }

  /// Esc, where nobody else has a use for it: lets go of what is selected, so that the step is
  /// looked at again, and goes back from one card to all.
  static List<Command> back(GraphView graph, Session session) {
    BooleanSupplier selected = () -> session.shown().selection().node().isPresent();
    Runnable back =
        () -> {
          session.selectNothing();
          graph.back();
        };
    return List.of(
        Command.of("back", LAST, back, Chord.of(KeyCode.ESCAPE))
            .when(() -> selected.getAsBoolean() || graph.isOnOne()));
  }

  private static Chord ctrl(KeyCode key) {
    return Chord.of(key, SHORTCUT_DOWN);
  }

  private static Chord ctrlShift(KeyCode key) {
    return Chord.of(key, SHORTCUT_DOWN, SHIFT_DOWN);
  }
}
