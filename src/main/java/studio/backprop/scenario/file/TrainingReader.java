package studio.backprop.scenario.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.scenario.Training;
import studio.backprop.scenario.file.FileProblem.Quote;

/// Reads what training starts from: `{ "rate": 0.05, "steps": 200, "rows": 4, "optimizer": "adam"
/// }`.
final class TrainingReader {
  private static final List<String> KEYS = List.of("rate", "steps", "rows", "optimizer");

  private final JsonInput in;
  private @Nullable Double rate;
  private @Nullable Integer steps;
  private @Nullable Integer rows;
  private Optional<Training.Optimizer> optimizer = Optional.empty();

  TrainingReader(JsonInput in) {
    this.in = in;
  }

  Training read(String place) {
    in.object(place, KEYS, this::member);
    return new Training(
        Optional.ofNullable(rate),
        Optional.ofNullable(steps),
        Optional.ofNullable(rows),
        optimizer);
  }

  private void member(String key, String place) {
    switch (key) {
      case "rate" -> rate = in.number(place);
      case "steps" -> steps = in.whole(place, 0, Integer.MAX_VALUE);
      case "rows" -> rows = in.whole(place, 1, Integer.MAX_VALUE);
      default -> optimizer(place);
    }
  }

  private void optimizer(String place) {
    String name = in.text(place);
    if (name != null) {
      optimizer = Training.Optimizer.named(name);
      if (optimizer.isEmpty()) {
        in.problems().add(place, FileRule.OPTIMIZER_IS_ONE, new Quote(name));
      }
    }
  }
}
