package studio.backprop.studio;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.backprop.explain.CellName;
import studio.backprop.explain.Quantity;
import studio.backprop.studio.Narration.Told;

/// One person's sitting before one document: where in the pass they are and what they look at.
///
/// The frame always belongs to the document's present run: whoever follows the frame may read both.
public final class Session {
  private final Document document;
  private final Playhead playhead = new Playhead();
  private final Selection selection = new Selection();
  private final Inquiry inquiry;
  private final ReadOnlyObjectWrapper<Frame> frame;
  private Narration narration;

  public Session(Document document) {
    this.document = document;
    this.inquiry = new Inquiry(document, selection);
    Run run = document.run();
    this.narration = new Narration(run.graph());
    this.frame =
        new ReadOnlyObjectWrapper<>(this, "frame", Frame.at(run.trace(), run.timeline(), 0));
    playhead.setLength(run.timeline().length());
    document.runProperty().addListener((_, _, next) -> follow(next));
    playhead.positionProperty().addListener((_, _, _) -> look());
  }

  public Document document() {
    return document;
  }

  public Playhead playhead() {
    return playhead;
  }

  public Selection selection() {
    return selection;
  }

  /// Why the selected cell is what it is.
  public Inquiry inquiry() {
    return inquiry;
  }

  /// Whether the pass has come to a cell: what is not on its card yet is not told either.
  public boolean isThere(CellName cell) {
    Frame.Card card = frame().card(document.run().graph().node(cell.node()));
    return cell.quantity() == Quantity.VALUE ? card.value().isPresent() : card.whole();
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
    return frame.get().step().map(narration::of).orElseGet(narration::start);
  }

  /// Goes back to the start, before another document.
  public void restart() {
    selection.clear();
    playhead.first();
  }

  private void follow(Run run) {
    narration = new Narration(run.graph());
    playhead.setLength(run.timeline().length());
    // The frame first: whoever hears of the selection looks at both.
    look();
    if (selection.in(run.graph()).isEmpty()) {
      selection.clear();
    }
  }

  private void look() {
    Run run = document.run();
    frame.set(Frame.at(run.trace(), run.timeline(), playhead.position()));
  }
}
