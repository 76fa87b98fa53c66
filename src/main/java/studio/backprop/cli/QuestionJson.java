package studio.backprop.cli;

import java.util.List;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.file.QuestionMembers;
import tools.jackson.core.JsonGenerator;

/// A question as a lesson has it.
final class QuestionJson {
  private QuestionJson() {}

  /// The members of its object.
  static void members(JsonGenerator json, Question question) {
    QuestionMembers.of(question)
        .forEach((name, value) -> {
          switch (value) {
            case Integer number -> json.writeNumberProperty(name, number);
            case Double number -> json.writeNumberProperty(name, number);
            case List<?> texts -> texts(json, name, texts);
            default -> json.writeStringProperty(name, value.toString());
          }
        });
  }

  static void texts(JsonGenerator json, String name, List<?> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(text -> json.writeString(text.toString()));
    json.writeEndArray();
  }
}
