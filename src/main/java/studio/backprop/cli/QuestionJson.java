package studio.backprop.cli;

import java.util.List;
import studio.backprop.scenario.Question;
import tools.jackson.core.JsonGenerator;

/// A question as a lesson has it.
final class QuestionJson {
  private QuestionJson() {}

  /// The members of its object.
  static void members(JsonGenerator json, Question question) {
    switch (question) {
      case Question.OfShape(var of, _) -> of(json, "shape", of.toString());
      case Question.OfAxis(var of, _) -> of(json, "axis", of.toString());
      case Question.OfProduct product -> of(json, "product", product.written());
      case Question.OfCell(var of, var tolerance, _) -> {
        of(json, "cell", of.toString());
        tolerance.ifPresent(most -> json.writeNumberProperty("tolerance", most));
      }
      case Question.Choice choice -> {
        json.writeStringProperty("kind", "choice");
        json.writeStringProperty("prompt", choice.prompt());
        texts(json, "choices", choice.choices());
        json.writeNumberProperty("correct", choice.correct());
        if (!choice.because().isEmpty()) {
          texts(json, "because", choice.because());
        }
      }
    }
    question.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
  }

  private static void of(JsonGenerator json, String kind, String of) {
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("of", of);
  }

  static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
