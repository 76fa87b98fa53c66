package studio.backprop.cli;

import java.io.PrintStream;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Part;
import studio.backprop.explain.Explanation.Product;
import studio.backprop.graph.CellName;
import tools.jackson.core.JsonGenerator;

/// An explanation as JSON.
final class ExplainJson {
  private final JsonGenerator json;

  private ExplainJson(JsonGenerator json) {
    this.json = json;
  }

  static void print(PrintStream out, Explanation explanation) {
    JsonLine.print(out, json -> new ExplainJson(json).members(explanation));
  }

  private void members(Explanation explanation) {
    cell(explanation.cell());
    json.writeNumberProperty("value", explanation.value());
    json.writeArrayPropertyStart("contributions");
    explanation.contributions().forEach(this::contribution);
    json.writeEndArray();
  }

  private void contribution(Contribution contribution) {
    json.writeStartObject();
    json.writeStringProperty("from", contribution.from());
    contribution.port().ifPresent(port -> json.writeStringProperty("port", port));
    json.writeStringProperty("formula", contribution.formula());
    json.writeStringProperty("cell", contribution.cellFormula());
    json.writeNumberProperty("value", contribution.value());
    json.writeArrayPropertyStart("terms");
    contribution.products().forEach(this::term);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void term(Product product) {
    json.writeStartObject();
    json.writeArrayPropertyStart("factors");
    product.parts().forEach(this::factor);
    json.writeEndArray();
    json.writeNumberProperty("value", product.value());
    json.writeEndObject();
  }

  private void factor(Part part) {
    json.writeStartObject();
    switch (part) {
      case Explanation.Cell cell -> cell(cell.name());
      case Explanation.InnerCell inner -> {
        json.writeStringProperty("node", inner.node());
        json.writeStringProperty("inner", inner.inner());
        place(inner.quantity().toString(), inner.row(), inner.column());
      }
      case Explanation.Figure figure -> json.writeStringProperty("expression", figure.expression());
    }
    json.writeNumberProperty("value", part.value());
    json.writeEndObject();
  }

  private void cell(CellName cell) {
    json.writeStringProperty("node", cell.node());
    place(cell.quantity().toString(), cell.row(), cell.column());
  }

  private void place(String quantity, int row, int column) {
    json.writeStringProperty("quantity", quantity);
    json.writeNumberProperty("row", row);
    json.writeNumberProperty("column", column);
  }
}
