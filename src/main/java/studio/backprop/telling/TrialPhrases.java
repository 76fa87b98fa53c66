package studio.backprop.telling;

import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.notation.Fault;
import studio.backprop.notation.SourcePosition;
import studio.backprop.scenario.edit.FormulaTrial;

/// What a formula that is being typed would come to, in a sentence.
public final class TrialPhrases {
  private final Language language;
  private final Texts texts;

  public TrialPhrases(Language language) {
    this.language = language;
    this.texts = language.texts("problems");
  }

  public String sentence(FormulaTrial trial) {
    return switch (trial) {
      case FormulaTrial.Fits(var shape, var elsewhere) ->
          elsewhere
              .map(problem -> texts.get("typed.fits-but", shape, where(problem)))
              .orElseGet(shape::toString);
      case FormulaTrial.Waits _ -> texts.get("typed.waits");
      case FormulaTrial.Untried _ -> texts.get("typed.untried");
      case FormulaTrial.Faulty(Fault fault) ->
          at(fault.place(), new FaultPhrases(texts).sentence(fault));
      case FormulaTrial.Circular(var place, String name, String id) ->
          at(place, texts.get("typed.circular", name, id));
      case FormulaTrial.Unfit(Problem problem) -> new ProblemPhrases(texts).sentence(problem);
      case FormulaTrial.Refused(var refusal) -> new EditPhrases(language).sentence(refusal);
    };
  }

  /// It has one line.
  private String at(SourcePosition place, String sentence) {
    return texts.get("typed.at", place.column(), sentence);
  }

  private String where(Problem problem) {
    String sentence = new ProblemPhrases(texts).sentence(problem);
    return problem.place() instanceof Place.OfNode place
        ? place.node() + ": " + sentence
        : sentence;
  }
}
