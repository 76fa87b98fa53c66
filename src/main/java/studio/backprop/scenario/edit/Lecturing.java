package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;

/// Changes the lesson of a document. Nothing is run again.
record Lecturing(Assembled before) {

  Outcome lesson(List<Moment> moments) {
    Optional<String> unsayable =
        moments.stream().flatMap(Lecturing::texts).filter(Quoted::holdsHalfACharacter).findFirst();
    return unsayable
        .<Outcome>map(text -> new Outcome.Refused(new Refusal.HalfACharacter(text)))
        .orElseGet(() -> Outcome.of(before.then(fitting(moments))));
  }

  private Scenario fitting(List<Moment> moments) {
    Scenario wanted = before.scenario().withLesson(moments);
    Scenario there = new LessonRewrite(new Present(wanted)).in(wanted);
    return there.withLesson(LessonFit.of(there, before.assembly()));
  }

  private static Stream<String> texts(Moment moment) {
    return Stream.of(
            Stream.of(moment.say()),
            moment.note().stream(),
            moment.ask().stream().flatMap(Lecturing::texts))
        .flatMap(each -> each);
  }

  private static Stream<String> texts(Question question) {
    Stream<String> own =
        question instanceof Question.Choice choice
            ? Stream.concat(
                Stream.of(choice.prompt()),
                Stream.concat(choice.choices().stream(), choice.because().stream()))
            : Stream.empty();
    return Stream.concat(own, question.hint().stream());
  }
}
