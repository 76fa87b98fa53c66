package studio.backprop.session;

import java.util.Optional;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Spoken;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Run;
import studio.backprop.playback.Step;
import studio.backprop.session.document.Document;
import studio.backprop.session.gaze.Asked;
import studio.backprop.session.gaze.Gaze;
import studio.backprop.session.gaze.Inquiry;
import studio.backprop.session.gaze.Selection;
import studio.backprop.telling.Narration;
import studio.backprop.telling.Narration.Told;
import studio.backprop.telling.Translation;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Style;

/// All that is shown at one moment, of one piece: each part fits every other.
///
/// @param gaze where in the run we are, what is looked at and how
/// @param frame what is to be seen of the run
/// @param asked why the selected cell is what it is, or the one that a step has just made; empty
///   where nothing is asked
/// @param narration says what happens in this run, in this style
public record Shown(
    Document document,
    Run run,
    Gaze gaze,
    Frame frame,
    Optional<Asked> asked,
    Narration narration) {

  /// A document's run, looked at for the first time.
  static Shown first(Document document, Run run, Gaze gaze) {
    Selection selection = gaze.selection().within(run.assembly());
    Frame frame = frame(document, run, gaze);
    return new Shown(
        document,
        run,
        gaze.with(selection),
        frame,
        asked(run, frame, gaze.with(selection), Optional.empty())
            .map(now -> hiding(now, document, gaze)),
        new Narration(run.assembly(), gaze.style()));
  }

  /// What is shown next. What does not depend on a change is kept; what is selected and not there
  /// is not.
  Shown then(Document nextDocument, Run nextRun, Gaze wantedGaze) {
    if (!nextRun.equals(run)) {
      return first(nextDocument, nextRun, wantedGaze);
    }
    Gaze nextGaze =
        wantedGaze.selection().equals(gaze.selection())
            ? wantedGaze
            : wantedGaze.with(wantedGaze.selection().within(run.assembly()));
    boolean stays =
        nextGaze.position() == gaze.position()
            && nextGaze.isFollowed() == gaze.isFollowed()
            && nextGaze.grain() == gaze.grain()
            && nextGaze.shapesAlone() == gaze.shapesAlone()
            && nextDocument.covered().equals(document.covered());
    Frame nextFrame = stays ? frame : frame(nextDocument, run, nextGaze);
    return new Shown(
        nextDocument,
        run,
        nextGaze,
        nextFrame,
        asked(run, nextFrame, nextGaze, asked).map(now -> hiding(now, nextDocument, nextGaze)),
        nextGaze.style().equals(gaze.style())
            ? narration
            : new Narration(run.assembly(), nextGaze.style()));
  }

  /// The answer where it is found within a frame; else it is brought by [#answered].
  ///
  /// @param before the answer before, of the same run
  private static Optional<Asked> asked(Run run, Frame frame, Gaze gaze, Optional<Asked> before) {
    Optional<CellName> selected = gaze.selection().cell();
    if (selected.isEmpty()) {
      return made(frame, gaze).flatMap(cell -> following(run, frame, cell, before));
    }
    return before
        .filter(now -> selected.equals(Optional.of(now.explanation().cell())))
        .map(now -> now.at(run, frame))
        .or(() ->
            FrameThread.hasTimeFor(run.graph(), selected.get())
                ? Asked.of(run, frame, gaze.selection())
                : Optional.empty());
  }

  /// The cell that a step has just made, where one looks so closely and at nothing else.
  private static Optional<CellName> made(Frame frame, Gaze gaze) {
    return gaze.grain() == Grain.CELL && gaze.selection().node().isEmpty()
        ? frame.closeup().flatMap(Closeup::cellMade)
        : Optional.empty();
  }

  /// What such a cell is made of, where that is all of it: of a gradient that comes along several
  /// wires only a part is there.
  private static Optional<Asked> following(
      Run run, Frame frame, CellName cell, Optional<Asked> before) {
    if (!FrameThread.hasTimeFor(run.graph(), cell)) {
      return Optional.empty();
    }
    if (frame.step().filter(step -> step.phase() == Phase.UPDATE).isPresent()) {
      return Optional.of(new Asked(new Explainer(run.trace()).moved(cell), true));
    }
    return before
        .map(Asked::explanation)
        .filter(explanation -> explanation.cell().equals(cell))
        .or(() -> Optional.of(new Explainer(run.trace()).explain(cell)))
        .filter(explanation -> explanation.contributions().size() <= 1)
        .map(explanation -> new Asked(explanation, true));
  }

  /// The cell that is asked about, where the answer is still to be found.
  Optional<CellName> unanswered() {
    return asked.isEmpty() ? selection().cell() : Optional.empty();
  }

  /// With the answer for a run and a cell, where these are still shown.
  Shown answered(Run of, Asked answer) {
    boolean isCurrent =
        run.equals(of) && selection().cell().equals(Optional.of(answer.explanation().cell()));
    return isCurrent
        ? new Shown(
            document,
            run,
            gaze,
            frame,
            Optional.of(answer.at(run, frame).hiding(document.covered())),
            narration)
        : this;
  }

  private static Asked hiding(Asked asked, Document document, Gaze gaze) {
    return gaze.shapesAlone() ? asked.covered() : asked.hiding(document.covered());
  }

  private static Frame frame(Document document, Run run, Gaze gaze) {
    Frame at = Frames.at(run.trace(), run.timeline(), gaze.grain(), gaze.position());
    Frame frame = gaze.isFollowed() ? at : at.passed();
    return gaze.shapesAlone() ? frame.withoutNumbers() : frame.hiding(document.covered());
  }

  public Graph graph() {
    return run.graph();
  }

  public Trace trace() {
    return run.trace();
  }

  public Style style() {
    return gaze.style();
  }

  public Inquiry inquiry() {
    return gaze.inquiry();
  }

  /// In which words the scenario is shown.
  public Translation translation() {
    return Translation.of(document.scenario(), style().language());
  }

  /// What the scenario is called, in these words and on one line.
  public String title() {
    return translation().of(document.scenario().title()).replaceAll("\\s+", " ").strip();
  }

  public Selection selection() {
    return gaze.selection();
  }

  /// Whether a cell of the run has a number by now that is to be seen.
  public boolean isSeen(CellName cell) {
    return graph().find(cell.node()).map(frame::card).filter(card -> card.shows(cell)).isPresent();
  }

  /// Whether the numbers inside an operation are to be seen: they tell of its own and its
  /// operands'.
  public boolean tellsInside(GraphNode operation) {
    return !gaze.shapesAlone()
        && document.covered().stream()
            .map(CellName::node)
            .noneMatch(id ->
                id.equals(operation.id())
                    || operation.operands().stream()
                        .anyMatch(edge -> graph().node(edge.from()).id().equals(id)));
  }

  /// Whether numbers are not to be seen, so that what tells of them keeps silent.
  public boolean isCovered() {
    return gaze.shapesAlone() || !document.covered().isEmpty();
  }

  /// What is said of the present step; without its numbers where one of them is asked for.
  public Told told() {
    return frame
        .step()
        .filter(_ -> gaze.shapesAlone() || frame.tells(document.covered()))
        .map(narration::of)
        .orElseGet(() -> narration.of(frame, run.trace()));
  }

  /// The selected node; where nothing is selected, the one whose step is followed. Empty where no
  /// node can run, and where one is selected that cannot.
  public Optional<GraphNode> node() {
    return unfinished().isPresent()
        ? Optional.empty()
        : selection()
            .in(graph())
            .or(() -> run.timeline().stepAt(gaze.followed()).map(Step::node))
            .or(graph()::output)
            .or(() -> graph().nodes().reversed().stream().findFirst());
  }

  /// Whether the step under way is followed: steps do not rush by.
  public boolean isFollowed() {
    return gaze.isFollowed();
  }

  /// The selected node, where it cannot run yet.
  public Optional<Unfinished> unfinished() {
    return selection().unfinished(run.assembly());
  }

  /// The cells that the answer speaks of; none where nothing can be told, or nobody asks.
  public Spoken spokenOf() {
    return asked
        .filter(_ -> selection().cell().isPresent())
        .filter(Asked::isTold)
        .map(now -> now.spokenOf(run, gaze.inquiry()))
        .orElse(Spoken.NOTHING);
  }
}
