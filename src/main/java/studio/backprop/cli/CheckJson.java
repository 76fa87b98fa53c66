package studio.backprop.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Mistake;
import studio.backprop.trace.CellCheck;
import studio.backprop.trace.CellCheck.Cell;
import studio.backprop.trace.GradientCheck;
import studio.backprop.trace.NumericCheck;
import tools.jackson.core.JsonGenerator;

/// A numeric check as JSON.
final class CheckJson {
  private CheckJson() {}

  /// @param mistake one that is made in the graph
  static void print(PrintStream out, NumericCheck check, Optional<Mistake> mistake) {
    JsonLine.print(out, json -> members(json, check, mistake));
  }

  private static void members(JsonGenerator json, NumericCheck check, Optional<Mistake> mistake) {
    mistake.ifPresent(made -> json.writeStringProperty("mistake", made.toString()));
    json.writeBooleanProperty("ok", check.holds());
    json.writeArrayPropertyStart("leaves");
    for (GradientCheck leaf : check.gradients()) {
      json.writeStartObject();
      leaf(json, leaf);
      if (mistake.isPresent()) {
        cells(json, "off", leaf.off());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void leaf(JsonGenerator json, GradientCheck check) {
    json.writeStringProperty("node", check.node().id());
    if (check.worst().isPresent()) {
      json.writeObjectPropertyStart("worst");
      worst(json, check.worst().get());
      json.writeEndObject();
    } else {
      json.writeNullProperty("worst");
    }
    json.writeNumberProperty("compared", check.compared().size());
    cells(json, "kinks", check.kinks());
    cells(json, "notFinite", check.notFinite());
    if (check.leftOut().isPresent()) {
      json.writeStringProperty("leftOut", CheckText.words(check.leftOut().get()));
    } else {
      json.writeNullProperty("leftOut");
    }
  }

  private static void worst(JsonGenerator json, CellCheck worst) {
    json.writeNumberProperty("row", worst.cell().row());
    json.writeNumberProperty("column", worst.cell().column());
    json.writeNumberProperty("gradient", worst.gradient());
    json.writeNumberProperty("difference", worst.difference());
    json.writeNumberProperty("error", worst.error());
  }

  private static void cells(JsonGenerator json, String name, List<Cell> cells) {
    json.writeArrayPropertyStart(name);
    for (Cell cell : cells) {
      json.writeStartArray();
      json.writeNumber(cell.row());
      json.writeNumber(cell.column());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
