package studio.backprop.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;

/// A lesson as a page for reading.
final class LessonText {
  private LessonText() {}

  static void print(
      PrintStream out, Scenario scenario, List<TaughtMoment> moments, boolean answers) {
    out.println(scenario.title());
    if (moments.isEmpty()) {
      out.println("It has no lesson.");
    }
    for (TaughtMoment moment : moments) {
      out.println();
      print(out, moment, answers);
    }
  }

  private static void print(PrintStream out, TaughtMoment taught, boolean answers) {
    Moment moment = taught.moment();
    out.println("%d. %s (step %d)".formatted(taught.number(), moment.at(), taught.step()));
    moment.say().lines().forEach(line -> out.println("   " + line));
    line(out, "points at", moment.point().stream().map(Target::toString).toList());
    line(out, "sets", set(moment.set()));
    line(out, "does wrong", moment.mistake().map(Mistake::toString).stream().toList());
    line(out, "note", moment.note().stream().toList());
    line(out, "asks", taught.question().stream().toList());
    if (moment.ask().orElse(null) instanceof Question.Choice choice) {
      for (int k = 0; k < choice.choices().size(); k++) {
        out.println("               %d  %s".formatted(k, choice.choices().get(k)));
      }
    }
    if (answers) {
      line(out, "answer", taught.answer().stream().toList());
    }
  }

  private static List<String> set(Alteration set) {
    return Stream.concat(
            set.sizes().entrySet().stream().map(size -> size.getKey() + " = " + size.getValue()),
            set.cells().entrySet().stream().map(cell -> cell.getKey() + " = " + cell.getValue()))
        .toList();
  }

  private static void line(PrintStream out, String name, List<String> things) {
    if (!things.isEmpty()) {
      String all =
          things.stream().collect(Collectors.joining(", ")).replace("\n", "\n" + " ".repeat(15));
      out.println("   %-11s %s".formatted(name, all));
    }
  }
}
