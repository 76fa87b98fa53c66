package studio.backprop.cli;

import java.io.PrintStream;
import studio.backprop.trace.NumericCheck;
import studio.backprop.trace.NumericCheck.CellCheck;
import studio.backprop.trace.NumericCheck.LeafCheck;
import tools.jackson.core.JsonGenerator;

/// A numeric check as JSON.
final class CheckJson {
  private CheckJson() {}

  static void print(PrintStream out, Inputs.Input input, NumericCheck check) {
    JsonLine.print(out, json -> members(json, input, check));
  }

  private static void members(JsonGenerator json, Inputs.Input input, NumericCheck check) {
    json.writeStringProperty("file", input.file().toString());
    json.writeStringProperty("output", input.graph().output().orElseThrow().id());
    json.writeNumberProperty("epsilon", NumericCheck.STEP);
    json.writeNumberProperty("tolerance", NumericCheck.TOLERANCE);
    json.writeBooleanProperty("holds", check.holds());
    json.writeObjectPropertyStart("leaves");
    for (LeafCheck leaf : check.leaves()) {
      json.writeObjectPropertyStart(leaf.leaf().id());
      leaf(json, leaf);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void leaf(JsonGenerator json, LeafCheck check) {
    json.writeStringProperty("op", check.leaf().definition().op());
    JsonLine.shape(json, check.leaf().shape());
    if (check.wordIndices()) {
      json.writeStringProperty("leftOut", "word indices");
      return;
    }
    json.writeBooleanProperty("holds", check.holds());
    json.writeNumberProperty("cells", check.cells());
    if (check.worst().isPresent()) {
      cell(json, check.worst().get());
    }
    json.writeNumberProperty("kinkCount", check.kinkCount());
    json.writeArrayPropertyStart("kinks");
    for (CellCheck kink : check.kinks()) {
      json.writeStartObject();
      cell(json, kink);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void cell(JsonGenerator json, CellCheck cell) {
    json.writeNumberProperty("row", cell.row());
    json.writeNumberProperty("column", cell.column());
    json.writeNumberProperty("gradient", cell.gradient());
    json.writeNumberProperty("difference", cell.difference());
    json.writeNumberProperty("error", cell.error());
  }
}
