package studio.backprop.cli;

import java.io.PrintStream;
import java.util.List;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import tools.jackson.core.JsonGenerator;

/// A lesson as an array of its moments.
final class LessonJson {
  private LessonJson() {}

  static void print(PrintStream out, List<TaughtMoment> moments, boolean answers) {
    JsonLine.printArray(out, json -> moments.forEach(moment -> write(json, moment, answers)));
  }

  private static void write(JsonGenerator json, TaughtMoment taught, boolean answers) {
    Moment moment = taught.moment();
    json.writeStartObject();
    json.writeStringProperty("at", moment.at().toString());
    json.writeNumberProperty("step", taught.step());
    json.writeStringProperty("say", moment.say());
    moment.note().ifPresent(note -> json.writeStringProperty("note", note));
    QuestionJson.texts(json, "point", moment.point());
    set(json, moment.set());
    moment
        .mistake()
        .map(Mistake::toString)
        .ifPresent(mistake -> json.writeStringProperty("mistake", mistake));
    moment
        .ask()
        .ifPresent(question -> {
          json.writeName("ask");
          json.writeStartObject();
          QuestionJson.members(json, question);
          if (answers) {
            taught.answer().ifPresent(answer -> json.writeStringProperty("answer", answer));
          }
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private static void set(JsonGenerator json, Alteration set) {
    json.writeName("set");
    json.writeStartObject();
    set.sizes().forEach(json::writeNumberProperty);
    set.cells().forEach((cell, number) -> json.writeNumberProperty(cell.toString(), number));
    json.writeEndObject();
  }
}
