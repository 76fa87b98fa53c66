package studio.backprop.scenario;

import java.io.IOException;
import java.util.List;

/// The canonical form of a lesson.
final class LessonWriter {
  private final DocumentWriter document;
  private final Appendable out;

  LessonWriter(DocumentWriter document, Appendable out) {
    this.document = document;
    this.out = out;
  }

  void write(List<Moment> lesson) throws IOException {
    String separator = "[\n";
    for (Moment moment : lesson) {
      out.append(separator).append("    {\n      \"at\": ");
      Json.text(out, moment.at());
      document.key("      ", "say");
      Json.text(out, moment.say());
      if (!moment.point().isEmpty()) {
        document.key("      ", "point");
        document.texts(moment.point());
      }
      if (moment.ask().isPresent()) {
        document.key("      ", "ask");
        ask(moment.ask().get());
      }
      out.append("\n    }");
      separator = ",\n";
    }
    out.append("\n  ]");
  }

  private void ask(Question question) throws IOException {
    switch (question) {
      case Question.OfShape shape -> of("shape", shape.of());
      case Question.OfProduct product -> of("product", product.of());
      case Question.OfCell cell -> {
        of("cell", cell.of());
        if (cell.tolerance().isPresent()) {
          out.append(", \"tolerance\": ").append(Json.number(cell.tolerance().get()));
        }
      }
      case Question.Choice choice -> {
        choice(choice);
        return;
      }
    }
    out.append(" }");
  }

  private void of(String kind, String of) throws IOException {
    out.append("{ \"kind\": \"").append(kind).append("\", \"of\": ");
    Json.text(out, of);
  }

  private void choice(Question.Choice choice) throws IOException {
    String indent = "        ";
    out.append("{\n").append(indent).append("\"kind\": \"choice\"");
    document.key(indent, "prompt");
    Json.text(out, choice.prompt());
    document.key(indent, "choices");
    document.texts(choice.choices());
    document.key(indent, "correct");
    out.append(Integer.toString(choice.correct()));
    if (!choice.because().isEmpty()) {
      document.key(indent, "because");
      document.texts(choice.because());
    }
    out.append("\n      }");
  }
}
