package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.writing.NumberEquation;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// Cells as the sums that they are, and how many of them stand where.
final class CellPhrases {
  private static final int[] TERMS = {6, 4, 2, 1};

  private final Vocabulary words;
  private final Numbers numbers;
  private final NumberEquations equations;

  CellPhrases(Vocabulary words, Style style) {
    this.words = words;
    this.numbers = style.numbers();
    this.equations = NumberEquations.of(style);
  }

  List<String> of(Fact.CellMade made) {
    List<Term> terms = made.terms();
    String value = numbers.text(made.value());
    NumberEquation equation = equations.of(made.value(), terms);
    List<String> ways = new ArrayList<>();
    equation
        .alone()
        .filter(NumberEquation.Alone::isWhole)
        .map(alone -> sum(made, equation, alone.numbers()))
        .ifPresent(ways::add);
    boolean isPlain =
        terms.isEmpty() || (terms.size() == 1 && terms.getFirst().factors().size() == 1);
    if (!isPlain) {
      if (terms.size() <= TERMS[0]) {
        ways.add(sum(made, equation, sum(terms)));
      }
      for (int count : TERMS) {
        if (count < terms.size()) {
          String first = sum(terms.subList(0, count));
          int more = terms.size() - count;
          ways.add(words.say("cell.more", made.row(), made.column(), first, more, value));
        }
      }
    }
    ways.add(words.say("cell", made.row(), made.column(), value));
    return ways;
  }

  private String sum(Fact.CellMade made, NumberEquation equation, String numbers) {
    return words.say(
        "cell.sum",
        made.row(),
        made.column(),
        numbers,
        equation.relation().sign(),
        equation.value());
  }

  List<String> of(Fact.NoWord word) {
    String embedding = words.name(word.embedding());
    return List.of(
        words.say(
            "no-word",
            words.name(word.indices()),
            word.row(),
            word.column(),
            numbers.text(word.number()),
            embedding,
            word.words() - 1),
        words.say("no-word.short", embedding),
        words.say("no-word.shortest"));
  }

  List<String> of(Fact.CellAdded added) {
    String before = numbers.text(added.before());
    String more = numbers.factor(added.added());
    NumberEquation equation = equations.sum(added.after(), added.before(), added.added());
    String is = equation.relation().sign();
    String after = equation.value();
    return added.isOnly()
        ? List.of(words.say("added", before, more, is, after), "")
        : List.of(words.say("cell.added", added.row(), added.column(), before, more, is, after));
  }

  List<String> of(Fact.Sides sides) {
    int all = sides.above() + sides.below() + sides.at();
    String kink = numbers.text(sides.kink());
    return List.of(
        words.say(
            "sides",
            sides.above(),
            all,
            words.symbols(sides.inside(), sides.of()),
            kink,
            sides.below(),
            sides.at()),
        words.say("sides.short", sides.above(), all, kink, sides.below(), sides.at()),
        "");
  }

  List<String> of(Fact.Flat flat) {
    String key =
        flat.dead() == 0 ? "flat.saturated" : flat.saturated() == 0 ? "flat.dead" : "flat.both";
    return List.of(words.say(key, flat.saturated(), flat.dead()), "");
  }

  private String sum(List<Term> terms) {
    return terms.stream().map(this::product).collect(Collectors.joining(" + "));
  }

  private String product(Term term) {
    return term.factors().stream()
        .map(Tree::value)
        .map(numbers::factor)
        .collect(Collectors.joining("·"));
  }
}
