package studio.backprop.golden;

import java.util.List;
import studio.backprop.explain.Activation;
import studio.backprop.explain.ActivationFacts;
import studio.backprop.explain.ActivationFacts.Range;
import studio.backprop.language.Language;
import studio.backprop.operation.Catalogue;
import studio.backprop.writing.ActivationFormulas;
import studio.backprop.writing.Meanings;
import studio.backprop.writing.style.Numbers;

/// The cheat sheets of the activations.
final class ActivationPage {
  private static final Meanings MEANINGS = new Meanings(Language.ENGLISH);

  private ActivationPage() {}

  static String text() {
    Page page = new Page();
    page.heading("activations");
    for (Activation activation : Activation.all(Catalogue.standard())) {
      String key = activation.name();
      page.label(key, ActivationFormulas.value(activation));
      page.label(key + " slope", ActivationFormulas.slope(activation));
      activation
          .knobName()
          .ifPresent(
              knob -> page.line(key + " knob", knob + " = " + Numbers.figures(activation.knob())));
      MEANINGS
          .conventions(activation.operation())
          .forEach(sentence -> page.line(key + " convention", sentence));
      facts(page, key, ActivationFacts.of(activation));
    }
    return page.text();
  }

  private static void facts(Page page, String key, ActivationFacts facts) {
    Range range = facts.range();
    page.line(
        key + " range",
        "%s%s, %s%s"
            .formatted(
                range.fromReached() ? "[" : "(",
                Numbers.figures(range.from()),
                Numbers.figures(range.to()),
                range.toReached() ? "]" : ")"));
    page.line(
        key + " saturates",
        "left %s, right %s".formatted(facts.saturatesLeft(), facts.saturatesRight()));
    page.line(key + " zero-centred", Boolean.toString(facts.zeroCentred()));
    page.line(key + " monotone", Boolean.toString(facts.monotone()));
    page.line(key + " kinks", facts.kinks().stream().map(Numbers::figures).toList().toString());
    List<String> dead =
        facts.dead().stream()
            .map(one -> Numbers.figures(one.from()) + " to " + Numbers.figures(one.to()))
            .toList();
    page.line(key + " dead", dead.toString());
  }
}
