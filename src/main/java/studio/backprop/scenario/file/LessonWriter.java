package studio.backprop.scenario.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;

/// The canonical form of a lesson.
final class LessonWriter {
  private static final String MOMENT = "      ";
  private static final String CHOICE = "        ";

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
        out.key(MOMENT, "point").texts(moment.point().stream().map(Target::toString).toList());
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

  private void ask(Question question) throws IOException {
    switch (question) {
      case Question.OfShape(var of, _) -> of("shape", of.toString());
      case Question.OfAxis(var of, _) -> of("axis", of.toString());
      case Question.OfProduct product -> of("product", product.written());
      case Question.OfCell(var of, var tolerance, _) -> {
        of("cell", of.toString());
        if (tolerance.isPresent()) {
          out.raw(", \"tolerance\": ").number(tolerance.get());
        }
      }
      case Question.Choice choice -> {
        choice(choice);
        return;
      }
    }
    if (question.hint().isPresent()) {
      out.raw(", \"hint\": ").text(question.hint().get());
    }
    out.raw(" }");
  }

  private void of(String kind, String of) throws IOException {
    out.raw("{ \"kind\": ").text(kind).raw(", \"of\": ").text(of);
  }

  private void choice(Question.Choice choice) throws IOException {
    out.raw("{\n").raw(CHOICE).raw("\"kind\": ").text("choice");
    out.key(CHOICE, "prompt").text(choice.prompt());
    out.key(CHOICE, "choices").texts(choice.choices());
    out.key(CHOICE, "correct").raw(Integer.toString(choice.correct()));
    if (!choice.because().isEmpty()) {
      out.key(CHOICE, "because").texts(choice.because());
    }
    out.textKey(CHOICE, "hint", choice.hint());
    out.raw("\n      }");
  }
}
