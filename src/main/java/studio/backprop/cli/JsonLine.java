package studio.backprop.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// One JSON object on a line of its own, written as it comes. A number that is not finite is the
/// text `NaN`, `Infinity` or `-Infinity`.
final class JsonLine {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonLine() {}

  static void print(PrintStream out, Consumer<JsonGenerator> members) {
    line(
        out,
        json -> {
          json.writeStartObject();
          members.accept(json);
          json.writeEndObject();
        });
  }

  private static void line(PrintStream out, Consumer<JsonGenerator> whole) {
    try (JsonGenerator json =
        JSON.createGenerator(
            ObjectWriteContext.empty(), new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      whole.accept(json);
      json.writeRaw('\n');
    }
  }

  /// One array on a line of its own.
  static void printArray(PrintStream out, Consumer<JsonGenerator> elements) {
    line(
        out,
        json -> {
          json.writeStartArray();
          elements.accept(json);
          json.writeEndArray();
        });
  }

  static void matrix(JsonGenerator json, String name, Matrix matrix) {
    json.writeName(name);
    json.writeStartArray();
    for (int i = 0; i < matrix.rows(); i++) {
      json.writeStartArray();
      for (int j = 0; j < matrix.columns(); j++) {
        json.writeNumber(matrix.get(i, j));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  static void shape(JsonGenerator json, Shape shape) {
    json.writeName("shape");
    json.writeStartArray();
    json.writeNumber(shape.rows().value());
    json.writeNumber(shape.columns().value());
    json.writeEndArray();
  }
}
