package studio.backprop.cli;

import java.util.List;
import studio.backprop.explain.Tree;
import studio.backprop.graph.CellName;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scalar.Scalar;
import studio.backprop.writing.PlainExplanation;
import tools.jackson.core.JsonGenerator;

/// What a number is made of, as JSON.
final class TreeJson {
  private final JsonGenerator json;
  private final PlainExplanation writer;

  TreeJson(JsonGenerator json, PlainExplanation writer) {
    this.json = json;
    this.writer = writer;
  }

  void tree(Tree tree) {
    json.writeStartObject();
    switch (tree) {
      case Tree.Cell cell -> cell(cell.name());
      case Tree.InnerCell inner -> cell(inner.name());
      case Tree.Constant(Scalar constant, _) ->
          json.writeStringProperty("constant", writer.constant(constant));
      case Tree.Sum(List<Tree> terms, _) -> parts("sum", terms);
      case Tree.Product(List<Tree> factors, _) -> parts("product", factors);
      case Tree.Quotient(Tree above, Tree below, _) -> parts("quotient", List.of(above, below));
      case Tree.Power(Tree base, int exponent, _) ->
          parts("power", List.of(base, new Tree.Constant(Scalar.constant(exponent), exponent)));
      case Tree.Applied applied -> applied(applied);
    }
    json.writeNumberProperty("value", tree.value());
    json.writeEndObject();
  }

  private void applied(Tree.Applied applied) {
    json.writeStringProperty("function", applied.sign().name());
    parts("of", applied.of());
    applied.place().ifPresent(at -> place(at.row(), at.column()));
    applied
        .definition()
        .ifPresent(definition -> {
          json.writeName("definition");
          tree(definition);
        });
  }

  private void parts(String name, List<Tree> parts) {
    json.writeArrayPropertyStart(name);
    parts.forEach(this::tree);
    json.writeEndArray();
  }

  /// The members that say which cell of a node it is.
  void cell(CellName cell) {
    json.writeStringProperty("node", cell.node());
    place(cell.quantity(), cell.row(), cell.column());
  }

  /// The members that say which cell of a named matrix inside an operation it is.
  void cell(InnerCellName cell) {
    json.writeStringProperty("node", cell.node());
    json.writeStringProperty("inner", cell.inner());
    place(cell.quantity(), cell.row(), cell.column());
  }

  private void place(Quantity quantity, int row, int column) {
    json.writeStringProperty("quantity", quantity.toString());
    place(row, column);
  }

  private void place(int row, int column) {
    json.writeNumberProperty("row", row);
    json.writeNumberProperty("column", column);
  }
}
