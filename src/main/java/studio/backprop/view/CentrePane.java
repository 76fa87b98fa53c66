package studio.backprop.view;

import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.backprop.graph.Mistake;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.check.Checking;
import studio.backprop.session.training.Passes;
import studio.backprop.view.check.CheckPane;
import studio.backprop.view.panel.PanelStack;
import studio.backprop.view.program.ProgramPane;
import studio.backprop.view.still.StillPane;
import studio.backprop.view.strip.HintStrip;
import studio.backprop.view.strip.StateStrips;
import studio.backprop.view.training.TrainingPane;

/// The graph, what is said over it, and the panels that are shown below it when they are wanted.
final class CentrePane extends VBox {
  final HintStrip hints;
  final ProgramPane program;
  final CheckPane checks;
  final TrainingPane training;

  CentrePane(
      Session session,
      GraphPane graph,
      HintStrip hints,
      TrainingPane training,
      Passes passes,
      Texts texts) {
    this.hints = hints;
    this.program = new ProgramPane(session, texts);
    Checking checking = new Checking(session);
    checking.findingsProperty().subscribe(found -> graph.graph().judge(found::of));
    this.checks = new CheckPane(session, checking, new LossOffer(session), texts);
    this.training = training;
    setVgrow(graph, Priority.ALWAYS);
    StillPane below = new StillPane();
    below.getChildren().add(new PanelStack(program, checks, training));
    getChildren().addAll(hints, new StateStrips(session, passes, texts), graph, below);
    session
        .shownProperty()
        .subscribe((before, now) ->
            mended(before, now)
                .ifPresent(mistake ->
                    graph.say(
                        texts.get(
                            "mended", place(mistake), texts.get("break-" + mistake.kind())))));
  }

  /// The mistake that was made until now: a class that has looked for it is told which it was.
  private static Optional<Mistake> mended(Shown before, Shown now) {
    return before
        .graph()
        .mistake()
        .filter(_ ->
            now.graph().mistake().isEmpty()
                && now.document().scenario().equals(before.document().scenario()));
  }

  private static String place(Mistake mistake) {
    return mistake.port().map(port -> mistake.node() + "." + port).orElse(mistake.node());
  }
}
