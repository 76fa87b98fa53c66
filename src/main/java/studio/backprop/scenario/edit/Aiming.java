package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;

/// Says what gradients are taken of, what arrives there, and along what examples lie.
record Aiming(Assembled before) {

  Outcome output(String id) {
    Scenario scenario = before.scenario();
    if (!Nodes.of(scenario).has(id)) {
      return new Outcome.Refused(new Refusal.NoSuchNode(id));
    }
    return scenario.output().filter(id::equals).isPresent()
        ? new Outcome.Done(before)
        : Settling.of(before, scenario.withOutput(Optional.of(id), Optional.empty()));
  }

  Outcome arriving(Optional<Matrix> gradient) {
    for (int k = 0; k < gradient.map(Matrix::size).orElse(0); k++) {
      double number = gradient.get().get(k);
      if (!Double.isFinite(number)) {
        return new Outcome.Refused(new Refusal.NotFinite(number));
      }
    }
    Scenario scenario = before.scenario();
    return Outcome.of(before.then(scenario.withOutput(scenario.output(), gradient)));
  }

  Outcome fit() {
    return new Settling(before, before.scenario()).outcome();
  }

  Outcome batch(Optional<String> symbol) {
    Scenario scenario = before.scenario();
    List<String> symbols = List.copyOf(scenario.dims().sizes().keySet());
    return symbol
        .filter(one -> !symbols.contains(one))
        .<Outcome>map(one -> new Outcome.Refused(new Refusal.NoSuchSymbol(one, symbols)))
        .orElseGet(() -> Outcome.of(before.then(scenario.withBatch(symbol))));
  }
}
