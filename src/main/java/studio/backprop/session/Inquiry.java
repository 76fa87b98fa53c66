package studio.backprop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.backprop.explain.Examples;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Ladder;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Run;

/// A question and where it led: why is this cell what it is, and why that factor of it?
///
/// It follows the selected cell. An edit makes a new run, and the answer with it.
public final class Inquiry {
  private final Document document;
  private final Selection selection;
  private final List<CellName> trail = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<Explanation>> answer =
      new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
  private final ObjectProperty<Rung> rung = new SimpleObjectProperty<>(this, "rung", Rung.MATRIX);
  private final IntegerProperty example = new SimpleIntegerProperty(this, "example", 0);
  private final BooleanProperty orders = new SimpleBooleanProperty(this, "orders", false);

  public Inquiry(Document document, Selection selection) {
    this.document = document;
    this.selection = selection;
    selection.cellProperty().subscribe(this::asked);
    document.runProperty().subscribe(_ -> answerAgain());
  }

  /// Why the cell at the end of the trail is what it is; empty where nothing is asked.
  public ReadOnlyObjectProperty<Optional<Explanation>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /// The way to a gradient that is told.
  public ObjectProperty<Rung> rungProperty() {
    return rung;
  }

  /// The example of the batch that is told of, from 0; it may be one that is not there.
  public IntegerProperty exampleProperty() {
    return example;
  }

  /// Whether the other orders and transposes of a product are told too.
  public BooleanProperty ordersProperty() {
    return orders;
  }

  /// The cells that a telling speaks of, product by product: on the rung of one example those that
  /// it brings, else all.
  public List<List<CellName>> spokenOf(Explanation explanation) {
    List<List<CellName>> all = explanation.cells();
    if (rung.get() != Rung.EXAMPLE || explanation.cell().quantity() == Quantity.VALUE) {
      return all;
    }
    List<List<CellName>> own = new ArrayList<>();
    for (Contribution contribution : explanation.contributions()) {
      contribution
          .edge()
          .flatMap(edge -> new Ladder(document.run().trace(), edge).examples())
          .ifPresent(examples -> own.addAll(ofExample(contribution, examples)));
    }
    return own.isEmpty() ? all : own;
  }

  private List<List<CellName>> ofExample(Contribution contribution, Examples examples) {
    return contribution.terms().stream()
        .map(Term::cells)
        .filter(term ->
            term.stream()
                .anyMatch(cell ->
                    cell.quantity() == Quantity.GRADIENT
                        && cell.node().equals(contribution.from())
                        && examples.of(cell) == example.get()))
        .toList();
  }

  /// The cells that led to the present one, it last.
  public List<CellName> trail() {
    return List.copyOf(trail);
  }

  /// Asks the same of a factor.
  public void follow(CellName factor) {
    trail.add(factor);
    selection.selectCell(factor);
    answerAgain();
  }

  /// Why a cell of a matrix inside an operation is what it is.
  public Contribution inside(InnerCell cell) {
    return new Explainer(document.run().trace()).explain(cell);
  }

  /// Goes back to the cell before.
  public void back() {
    if (trail.size() > 1) {
      trail.removeLast();
      selection.selectCell(trail.getLast());
      answerAgain();
    }
  }

  private void asked(Optional<CellName> cell) {
    if (cell.isPresent() && !trail.isEmpty() && cell.get().equals(trail.getLast())) {
      return;
    }
    trail.clear();
    cell.ifPresent(trail::add);
    answerAgain();
  }

  private void answerAgain() {
    Run run = document.run();
    trail.removeIf(cell -> !cell.isIn(run.graph()));
    answer.set(
        trail.isEmpty()
            ? Optional.empty()
            : Optional.of(new Explainer(run.trace()).explain(trail.getLast())));
  }
}
