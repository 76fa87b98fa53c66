package studio.backprop.session;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import studio.backprop.explain.Explanation;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.playback.Stops;
import studio.backprop.telling.Narration;
import studio.backprop.telling.Narration.Told;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Style;

/// One person's sitting before one document: where in the pass they are and what they look at.
///
/// The frame always belongs to the document's present run: whoever follows the frame may read both.
public final class Session {
  private final Document document;
  private final Playhead playhead = new Playhead();
  private final Selection selection = new Selection();
  private final ObjectProperty<Grain> grain =
      new SimpleObjectProperty<>(this, "grain", Grain.OPERATION);
  private final ObjectProperty<Style> style =
      new SimpleObjectProperty<>(this, "style", Style.USUAL);
  private final Inquiry inquiry;
  private final ReadOnlyObjectWrapper<Frame> frame;
  private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
  private Narration narration;
  private Trace framed;

  public Session(Document document) {
    this.document = document;
    this.inquiry = new Inquiry(document, selection);
    Run run = document.run();
    this.narration = new Narration(run.graph(), style.get());
    this.framed = run.trace();
    this.frame =
        new ReadOnlyObjectWrapper<>(this, "frame", Frame.at(run.trace(), run.timeline(), 0));
    playhead.setLength(run.timeline().length());
    document.runProperty().addListener((_, _, next) -> follow(next));
    playhead.positionProperty().addListener((_, _, _) -> look());
    inquiry.answerProperty().subscribe(_ -> ask());
    grain.addListener((_, _, _) -> lookSo());
    style.subscribe(() -> narration = new Narration(document.run().graph(), style.get()));
  }

  /// What is asked of a cell at this moment.
  ///
  /// @param isThere whether the pass has come to the cell: what is not on its card yet is not told
  ///   either
  public record Asked(Explanation explanation, boolean isThere) {}

  public Document document() {
    return document;
  }

  public Playhead playhead() {
    return playhead;
  }

  /// How closely the pass is looked at.
  public ObjectProperty<Grain> grainProperty() {
    return grain;
  }

  /// How formulas and numbers are written.
  public ObjectProperty<Style> styleProperty() {
    return style;
  }

  public Selection selection() {
    return selection;
  }

  /// Why the selected cell is what it is.
  public Inquiry inquiry() {
    return inquiry;
  }

  /// What is asked, and whether it can be told now. It changes when one of the two does, not with
  /// every frame.
  public ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// Whether the pass has come to a cell: what is not on its card yet is not told either.
  public boolean isThere(CellName cell) {
    Frame.Card card = frame().card(document.run().graph().node(cell.node()));
    return cell.quantity() == Quantity.VALUE
        ? card.value().isPresent() && !card.isMissing(cell)
        : card.whole();
  }

  /// What is to be seen now.
  public ReadOnlyObjectProperty<Frame> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  public Frame frame() {
    return frame.get();
  }

  /// What is said of the present step.
  public Told told() {
    return narration.of(frame.get(), document.run().trace());
  }

  private void lookSo() {
    playhead.setStops(Stops.of(document.run().timeline(), grain.get()));
    look();
  }

  /// Goes back to the start, before another document.
  public void restart() {
    selection.clear();
    playhead.first();
  }

  private void follow(Run run) {
    narration = new Narration(run.graph(), style.get());
    playhead.setLength(run.timeline().length());
    playhead.setStops(Stops.of(run.timeline(), grain.get()));
    // The frame first: whoever hears of the selection looks at both.
    look();
    if (selection.in(run.graph()).isEmpty()) {
      selection.clear();
    }
  }

  private void look() {
    Run run = document.run();
    framed = run.trace();
    frame.set(Frame.at(run.trace(), run.timeline(), grain.get(), playhead.position()));
    ask();
  }

  /// An answer may be of a run whose frame is still to come: then the frame brings it.
  private void ask() {
    if (!document.run().trace().equals(framed)) {
      return;
    }
    Optional<Explanation> answer = inquiry.answerProperty().get();
    Optional<Asked> now =
        answer.map(explanation -> new Asked(explanation, isThere(explanation.cell())));
    if (!now.equals(asked.get())) {
      asked.set(now);
    }
  }
}
