package studio.backprop.scenario.file;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.matrix.Matrix;

/// JSON written piece by piece, as the canonical form lays it out.
final class JsonOutput {
  private final Appendable out;

  JsonOutput(Appendable out) {
    this.out = out;
  }

  /// Writes the value of one key.
  @FunctionalInterface
  interface ValueWriter<V> {
    void write(V value) throws IOException;
  }

  /// Signs as they stand: brackets, commas, layout.
  JsonOutput raw(String signs) throws IOException {
    out.append(signs);
    return this;
  }

  JsonOutput text(String text) throws IOException {
    Json.text(out, text);
    return this;
  }

  JsonOutput number(double number) throws IOException {
    return raw(Json.number(number));
  }

  /// A key after another one, on a line of its own.
  JsonOutput key(String indent, String key) throws IOException {
    return raw(",\n").raw(indent).raw("\"").raw(key).raw("\": ");
  }

  /// A key with its text, where there is one.
  void textKey(String indent, String key, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      key(indent, key).text(text.get());
    }
  }

  /// An array of texts, on one line.
  void texts(List<?> texts) throws IOException {
    String separator = "[";
    for (Object text : texts) {
      raw(separator).text(text.toString());
      separator = ", ";
    }
    raw(texts.isEmpty() ? "[]" : "]");
  }

  /// An object, on one line.
  <V> void object(List<Map.Entry<String, V>> entries, ValueWriter<V> value) throws IOException {
    String separator = "{ ";
    for (var entry : entries) {
      raw(separator).text(entry.getKey()).raw(": ");
      value.write(entry.getValue());
      separator = ", ";
    }
    raw(entries.isEmpty() ? "{}" : " }");
  }

  /// A matrix, one row to a line.
  void matrix(String indent, Matrix matrix) throws IOException {
    for (int i = 0; i < matrix.rows(); i++) {
      raw(i == 0 ? "[\n" : ",\n").raw(indent).raw("  [");
      for (int j = 0; j < matrix.columns(); j++) {
        raw(j == 0 ? "" : ", ").number(matrix.get(i, j));
      }
      raw("]");
    }
    raw("\n").raw(indent).raw("]");
  }
}
