package studio.backprop.view.activation;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.explain.Activation;
import studio.backprop.explain.ActivationFacts;
import studio.backprop.language.Texts;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.Meanings;
import studio.backprop.writing.style.Numbers;

/// What a cheat sheet says of an activation.
final class FactsPane extends VBox {
  private final Numbers numbers;
  private final Texts texts;
  private final Meanings meanings;

  FactsPane(Numbers numbers, Texts texts, Meanings meanings) {
    this.numbers = numbers;
    this.texts = texts;
    this.meanings = meanings;
    getStyleClass().add("activation-facts");
  }

  void show(Activation activation) {
    ActivationFacts facts = ActivationFacts.of(activation);
    getChildren().clear();
    fact("activation-range", range(facts.range()));
    fact("activation-saturates", saturates(facts));
    fact("activation-centred", yesNo(facts.zeroCentred()));
    fact(
        "activation-smooth",
        facts.kinks().isEmpty()
            ? texts.get("yes")
            : texts.get("activation-kink", all(facts.kinks())));
    fact("activation-monotone", yesNo(facts.monotone()));
    fact("activation-dead", dead(facts.dead()));
    for (String sentence : meanings.conventions(activation.operation())) {
      add(sentence, "quiet");
    }
  }

  private void fact(String key, String said) {
    add(texts.get(key, said), "activation-fact");
  }

  private void add(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    Wrapping.wrap(label);
    getChildren().add(label);
  }

  private String saturates(ActivationFacts facts) {
    if (facts.saturatesLeft() && facts.saturatesRight()) {
      return texts.get("activation-both");
    }
    return facts.saturatesLeft()
        ? texts.get("activation-left")
        : texts.get(facts.saturatesRight() ? "activation-right" : "no");
  }

  private String dead(List<ActivationFacts.Interval> dead) {
    return dead.isEmpty()
        ? texts.get("none")
        : dead.stream()
            .map(part ->
                texts.get("activation-from-to", numbers.text(part.from()), numbers.text(part.to())))
            .collect(Collectors.joining(", "));
  }

  private String range(ActivationFacts.Range range) {
    return (range.fromReached() ? "[" : "(")
        + numbers.list(List.of(numbers.text(range.from()), numbers.text(range.to())))
        + (range.toReached() ? "]" : ")");
  }

  private String all(List<Double> all) {
    return numbers.list(all.stream().map(numbers::text).toList());
  }

  private String yesNo(boolean holds) {
    return texts.get(holds ? "yes" : "no");
  }
}
