package studio.backprop.cli;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Graph;
import studio.backprop.language.Language;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.Solved;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.telling.QuestionPhrases;
import studio.backprop.trace.Trace;

/// A moment of a lesson with what follows from its scenario.
///
/// @param number from 1
/// @param step how many steps are done
/// @param answer the right answer to what it asks, where there is just one
/// @param faults what is wrong with its question
record TaughtMoment(
    int number, Moment moment, int step, Optional<String> answer, List<String> faults) {
  private static final QuestionPhrases PHRASES = new QuestionPhrases(Language.ENGLISH);

  /// The K-th moment of a lesson.
  ///
  /// @throws WrongInputException where it cannot be gone to
  static TaughtMoment of(Inputs.Input input, int number) {
    Moment moment = input.scenario().lesson().get(number - 1);
    Graph graph =
        LessonMoment.in(input.scenario(), number, input.file().toString()).document().graph();
    String place = "lesson[%d]".formatted(number - 1);
    int step = Instant.step(moment.at(), graph, place);
    Optional<Question> asked = moment.ask();
    if (asked.isEmpty()) {
      return new TaughtMoment(number, moment, step, Optional.empty(), List.of());
    }
    Solved solved = new Answers(Trace.of(graph)).to(asked.get());
    return new TaughtMoment(
        number,
        moment,
        step,
        solved instanceof Solved.Known(var key) ? Optional.of(key.text()) : Optional.empty(),
        faults(asked.get(), solved).stream().map(fault -> place + ".ask: " + fault).toList());
  }

  private static List<String> faults(Question asked, Solved solved) {
    if (solved instanceof Solved.Unknown(var why)) {
      return List.of(PHRASES.sentence(why));
    }
    return asked instanceof Question.Choice choice ? PHRASES.faults(choice) : List.of();
  }

  /// What is asked, in words.
  Optional<String> question() {
    return moment.ask().map(PHRASES::sentence);
  }
}
