package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.lesson.Answer.Unreadable;
import studio.backprop.lesson.NoAnswer;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.MathText;

/// Questions in words, and why some have no answer or a text is none.
public final class QuestionPhrases {
  private final Language language;
  private final Texts texts;
  private final CellFaultPhrases faults;
  private final FaultPhrases formulas;
  private final UnaryOperator<String> names;

  /// Calls nodes by their ids, as whoever answers in a terminal writes them.
  public QuestionPhrases(Language language) {
    this(language, id -> id);
  }

  /// Calls nodes what stands on their cards, as plain text.
  public QuestionPhrases(Language language, Graph graph) {
    this(language, id -> name(id, graph).map(MathText::plain).orElse(id));
  }

  /// The same for Markdown, where a name is a formula.
  public static QuestionPhrases typeset(Language language, Graph graph) {
    return new QuestionPhrases(
        language, id -> name(id, graph).map(name -> "$" + name.tex() + "$").orElse(id));
  }

  private static Optional<MathText> name(String id, Graph graph) {
    return graph.find(id).map(MathText::of);
  }

  private QuestionPhrases(Language language, UnaryOperator<String> names) {
    this.names = names;
    this.language = language;
    this.texts = language.texts("telling");
    this.faults = new CellFaultPhrases(language);
    this.formulas = new FaultPhrases(language);
  }

  /// The same question with something that helps, where nobody has written it.
  ///
  /// @param trace the run that it is about
  public Question hinted(Question question, Trace trace) {
    return HintPhrases.hinted(question, trace, language);
  }

  /// What is asked.
  public String sentence(Question question) {
    return switch (question) {
      case Question.OfShape(var of, _) -> texts.get("question.shape", asked(of));
      case Question.OfCell(Target.OfCell(CellName cell), _, _) ->
          texts.get("question.cell", asked(cell));
      case Question.OfProduct(var of, var via, _) ->
          via.map(from -> texts.get("question.product-via", asked(of), names.apply(from)))
              .orElseGet(() -> texts.get("question.product", asked(of)));
      case Question.OfAxis(var of, _) -> texts.get("question.axis", asked(of));
      case Question.Choice choice -> choice.prompt();
    };
  }

  /// A matrix that is asked about: `the gradient of W1`.
  String asked(Target.OfMatrix of) {
    return of.quantity() == Quantity.VALUE
        ? texts.get("asked.value", names.apply(of.node()))
        : texts.get("asked.gradient", names.apply(of.node()));
  }

  /// A cell that is asked about.
  String asked(CellName cell) {
    String node = names.apply(cell.node());
    return cell.quantity() == Quantity.VALUE
        ? texts.get("asked.value-cell", node, cell.row(), cell.column())
        : texts.get("asked.gradient-cell", node, cell.row(), cell.column());
  }

  /// Why a question has no single right answer, and what would be one that has.
  public String sentence(NoAnswer why) {
    return switch (why) {
      case NoAnswer.NotThere(var fault) -> faults.sentence(fault);
      case NoAnswer.Given(String node) -> texts.get("no-answer.given", node);
      case NoAnswer.NothingComesBack(String node) ->
          texts.get("no-answer.nothing-comes-back", node);
      case NoAnswer.ComesBackTwice(String node, var from) ->
          texts.get("no-answer.comes-back-twice", node, String.join(", ", from), from.getFirst());
      case NoAnswer.NotFrom(String node, String via, var from) ->
          from.isEmpty()
              ? texts.get("no-answer.not-from-any", node)
              : texts.get("no-answer.not-from", node, via, String.join(", ", from));
      case NoAnswer.NoWord(String node) -> texts.get("no-answer.no-word", node);
      case NoAnswer.NothingCopied(String node) -> texts.get("no-answer.nothing-copied", node);
      case NoAnswer.SeveralAxes(String node) -> texts.get("no-answer.several-axes", node);
    };
  }

  /// What is wrong with the choices of a question, a sentence each.
  public List<String> faults(Question.Choice choice) {
    List<String> found = new ArrayList<>();
    if (choice.because().isEmpty()) {
      found.add(texts.get("choice.no-reasons"));
    }
    for (int k = 0; k < choice.choices().size(); k++) {
      int same = choice.choices().indexOf(choice.choices().get(k));
      if (same < k) {
        found.add(texts.get("choice.twice", k, same));
      }
      if (k != choice.correct()
          && k < choice.because().size()
          && choice.because().get(k).isBlank()) {
        found.add(texts.get("choice.no-reason", k));
      }
    }
    return found;
  }

  /// Why a text is no answer, and what would be one.
  public String sentence(Unreadable why) {
    return switch (why) {
      case Unreadable.NoShape(String text, String symbols) ->
          symbols.isEmpty()
              ? texts.get("unreadable.shape-without-symbols", text)
              : texts.get("unreadable.shape", text, symbols);
      case Unreadable.NoNumber(String text) -> texts.get("unreadable.number", text);
      case Unreadable.NoFormula(var fault) -> formulas.line(fault);
      case Unreadable.NoAxis(String text) -> texts.get("unreadable.axis", text);
      case Unreadable.NoChoice(String text, int count) ->
          texts.get("unreadable.choice", text, count - 1);
    };
  }
}
