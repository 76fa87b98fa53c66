package studio.backprop.scenario.file;

import java.io.IOException;
import java.util.List;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;

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
      out.raw(separator).raw("    {\n      \"at\": ").text(moment.at());
      out.key(MOMENT, "say").text(moment.say());
      if (!moment.point().isEmpty()) {
        out.key(MOMENT, "point").texts(moment.point());
      }
      if (moment.ask().isPresent()) {
        out.key(MOMENT, "ask");
        ask(moment.ask().get());
      }
      out.raw("\n    }");
      separator = ",\n";
    }
    out.raw("\n  ]");
  }

  private void ask(Question question) throws IOException {
    switch (question) {
      case Question.OfShape shape -> of("shape", shape.of());
      case Question.OfProduct product -> of("product", product.of());
      case Question.OfCell cell -> {
        of("cell", cell.of());
        if (cell.tolerance().isPresent()) {
          out.raw(", \"tolerance\": ").number(cell.tolerance().get());
        }
      }
      case Question.Choice choice -> {
        choice(choice);
        return;
      }
    }
    out.raw(" }");
  }

  private void of(String kind, String of) throws IOException {
    out.raw("{ \"kind\": \"").raw(kind).raw("\", \"of\": ").text(of);
  }

  private void choice(Question.Choice choice) throws IOException {
    out.raw("{\n").raw(CHOICE).raw("\"kind\": \"choice\"");
    out.key(CHOICE, "prompt").text(choice.prompt());
    out.key(CHOICE, "choices").texts(choice.choices());
    out.key(CHOICE, "correct").raw(Integer.toString(choice.correct()));
    if (!choice.because().isEmpty()) {
      out.key(CHOICE, "because").texts(choice.because());
    }
    out.raw("\n      }");
  }
}
