package studio.backprop.telling;

import java.util.List;
import studio.backprop.writing.NumberEquation;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// How parameters move at the end of a pass, and what becomes of their gradients.
final class UpdatePhrases {
  private final Vocabulary words;
  private final Numbers numbers;
  private final NumberEquations equations;

  UpdatePhrases(Vocabulary words, Style style) {
    this.words = words;
    this.numbers = style.numbers();
    this.equations = NumberEquations.of(style);
  }

  List<String> of(Fact.Updated updated) {
    String name = words.name(updated.parameter());
    String rate = numbers.brief(updated.rate());
    return List.of(
        words.say(updated.isHeld() ? "updated.held" : "updated", name, rate),
        words.say("updated.short", name),
        words.say("updated.shortest"));
  }

  List<String> of(Fact.CellMoved moved) {
    String rate = "−" + numbers.brief(moved.rate());
    if (!moved.isMoved()) {
      return List.of(
          words.say(
              "cell.change",
              moved.row(),
              moved.column(),
              rate,
              numbers.factor(moved.gradient()),
              numbers.text(moved.change())));
    }
    NumberEquation sum = equations.sum(moved.after(), moved.before(), moved.change());
    return List.of(
        words.say(
            "cell.added",
            moved.row(),
            moved.column(),
            numbers.text(moved.before()),
            numbers.factor(moved.change()),
            sum.relation().sign(),
            sum.value()));
  }

  List<String> of(Fact.Cleared cleared) {
    return List.of(
        words.say("cleared", cleared.parameters()),
        words.say("cleared.short"),
        words.say("cleared.shortest"));
  }

  List<String> of(Fact.Held held) {
    return List.of(words.say("held", held.parameters()), words.say("held.short"));
  }
}
