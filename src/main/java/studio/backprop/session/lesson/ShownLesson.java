package studio.backprop.session.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.graph.Quantity;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.lesson.Solved;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Taught;

/// The lesson of what is shown: its moments, the one that is taught, the question that is put.
public final class ShownLesson {
  private ShownLesson() {}

  /// The moments of the lesson that is taught, or else could be.
  static List<Moment> lesson(Shown shown) {
    return shown.document().taught().map(Taught::lesson).orElseGet(() -> own(shown).lesson());
  }

  /// The document itself, whatever its lesson sets.
  static Scenario own(Shown shown) {
    return shown.document().own().present();
  }

  /// Whether the document's own lesson is taught.
  static boolean isOwn(Shown shown) {
    return shown
        .document()
        .taught()
        .filter(at -> at.lesson().equals(own(shown).lesson()))
        .isPresent();
  }

  /// The moment that is taught.
  public static Optional<Moment> moment(Shown shown) {
    return shown
        .document()
        .taught()
        .map(at -> lesson(shown).get(at.moment() - 1))
        .map(shown.translation()::of);
  }

  /// The moment after the one that is taught, or the first where none is.
  public static Optional<Moment> upcoming(Shown shown) {
    return lesson(shown).stream()
        .skip(shown.document().taught().map(Taught::moment).orElse(0))
        .findFirst();
  }

  /// How many moments the lesson has.
  public static int count(Shown shown) {
    return lesson(shown).size();
  }

  /// The question that is put.
  public static Optional<Question> question(Shown shown) {
    return shown.document().taught().filter(Taught::asking).isPresent()
        ? moment(shown).flatMap(Moment::ask)
        : Optional.empty();
  }

  /// The nodes whose gradient's formula answers what the lesson asks now or later: until then it is
  /// not to be told. What a cell is asked for, no formula tells.
  public static Set<String> stillAsked(Shown shown) {
    return toCome(shown)
        .flatMap(asked -> answeredByFormula(asked).stream())
        .collect(Collectors.toSet());
  }

  /// Those whose gradient's shape is asked for now or later: it is told wherever that is a factor.
  public static Set<String> shapesStillAsked(Shown shown) {
    return toCome(shown)
        .filter(Question.OfShape.class::isInstance)
        .flatMap(asked -> answeredByFormula(asked).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Question> toCome(Shown shown) {
    return shown.document().taught().stream()
        .flatMap(at -> at.lesson().stream().skip(at.asking() ? at.moment() - 1 : at.moment()))
        .flatMap(moment -> moment.ask().stream());
  }

  private static Optional<String> answeredByFormula(Question question) {
    return switch (question) {
      case Question.OfShape asked -> gradient(asked.of());
      case Question.OfProduct asked -> gradient(asked.of());
      case Question.OfAxis asked -> gradient(asked.of());
      case Question.OfCell _, Question.Choice _ -> Optional.empty();
    };
  }

  private static Optional<String> gradient(Target.OfMatrix of) {
    return of.quantity() == Quantity.GRADIENT ? Optional.of(of.node()) : Optional.empty();
  }

  /// The product that is asked for, to be put together; empty where it is no product of two.
  public static Optional<ProductPuzzle> puzzle(Shown shown) {
    return question(shown)
        .filter(Question.OfProduct.class::isInstance)
        .flatMap(asked ->
            new Answers(shown.trace()).to(asked) instanceof Solved.Known(AnswerKey.OfProduct key)
                ? ProductPuzzle.of(shown.graph(), key)
                : Optional.empty());
  }
}
