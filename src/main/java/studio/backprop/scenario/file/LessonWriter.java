package studio.backprop.scenario.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;

/// The canonical form of a lesson.
final class LessonWriter {
  private static final String MOMENT = "      ";

  private final JsonOutput out;

  LessonWriter(JsonOutput out) {
    this.out = out;
  }

  void write(List<Moment> lesson) throws IOException {
    String separator = "[\n";
    for (Moment moment : lesson) {
      out.raw(separator).raw("    {\n      \"at\": ").text(moment.at().toString());
      out.key(MOMENT, "say").text(moment.say());
      out.textKey(MOMENT, "note", moment.note());
      if (!moment.point().isEmpty()) {
        out.key(MOMENT, "point").texts(moment.point());
      }
      if (!moment.set().isEmpty()) {
        out.key(MOMENT, "set");
        set(moment.set());
      }
      out.textKey(MOMENT, "mistake", moment.mistake().map(Mistake::toString));
      if (moment.ask().isPresent()) {
        out.key(MOMENT, "ask");
        ask(moment.ask().get());
      }
      out.raw("\n    }");
      separator = ",\n";
    }
    out.raw("\n  ]");
  }

  private void set(Alteration set) throws IOException {
    List<Map.Entry<String, String>> numbers = new ArrayList<>();
    set.sizes().forEach((symbol, size) -> numbers.add(Map.entry(symbol, size.toString())));
    set.cells()
        .forEach((cell, number) -> numbers.add(Map.entry(cell.toString(), Json.number(number))));
    out.object(numbers, out::raw);
  }

  /// A choice on lines of its own, anything else on one.
  private void ask(Question question) throws IOException {
    boolean onLines = question instanceof Question.Choice;
    String separator = onLines ? "{\n        " : "{ ";
    for (Map.Entry<String, Object> member : QuestionMembers.of(question).entrySet()) {
      out.raw(separator).text(member.getKey()).raw(": ");
      value(member.getValue());
      separator = onLines ? ",\n        " : ", ";
    }
    out.raw(onLines ? "\n      }" : " }");
  }

  private void value(Object value) throws IOException {
    switch (value) {
      case String text -> out.text(text);
      case List<?> texts -> out.texts(texts);
      default -> out.number(((Number) value).doubleValue());
    }
  }
}
