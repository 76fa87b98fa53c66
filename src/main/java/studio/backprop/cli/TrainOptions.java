package studio.backprop.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studio.backprop.playback.UsualRule;
import studio.backprop.scalar.Digits;
import studio.backprop.scenario.Training;
import studio.backprop.trace.UpdateRule;

/// How training goes, as the call says it, and where it does not, the scenario.
final class TrainOptions {
  @Option(names = "--steps", paramLabel = "N", description = "How many steps.")
  private @Nullable Integer steps;

  @Option(names = "--rate", paramLabel = "A", description = "The learning rate.")
  private @Nullable Double rate;

  @Option(
      names = "--optimizer",
      paramLabel = "sgd|momentum|adam",
      description = "How a step is made of the gradients; sgd where nothing says otherwise.")
  private @Nullable String optimizer;

  @Option(names = "--rows", paramLabel = "K", description = "How many examples each step takes.")
  private @Nullable Integer rows;

  @Option(
      names = "--momentum",
      paramLabel = "M",
      description = "How much of the velocity stays, for momentum; 0.9 by default.")
  private @Nullable Double momentum;

  @Option(
      names = "--beta1",
      paramLabel = "B",
      description = "How much of the mean gradient stays, for adam; 0.9 by default.")
  private @Nullable Double beta1;

  @Option(
      names = "--beta2",
      paramLabel = "B",
      description = "How much of the mean square stays, for adam; 0.999 by default.")
  private @Nullable Double beta2;

  @Option(
      names = "--epsilon",
      paramLabel = "E",
      description = "What keeps adam from dividing by 0; 1e-8 by default.")
  private @Nullable Double epsilon;

  /// The number of steps.
  ///
  /// @throws WrongInputException where nobody says it, or it makes no sense
  int steps(Training train) {
    Integer said = steps == null ? train.steps().orElse(null) : steps;
    if (said == null) {
      throw missing("steps", "100");
    }
    require(said >= 0, "--steps", said, "a whole number from 0 on");
    return said;
  }

  /// The rate, as [#steps].
  double rate(Training train) {
    Double said = rate == null ? train.rate().orElse(null) : rate;
    if (said == null) {
      throw missing("rate", "0.1");
    }
    require(Double.isFinite(said), "--rate", said, "a finite number");
    return said;
  }

  /// How many examples each step takes, empty for all.
  ///
  /// @param hasBatch whether the scenario says along which symbol its examples lie
  Optional<Integer> rows(Training train, boolean hasBatch) {
    String by = rows == null ? "train.rows" : "--rows";
    Optional<Integer> said = rows == null ? train.rows() : Optional.of(rows);
    said.ifPresent(count -> {
      require(count >= 1, by, count, "a whole number from 1 on");
      if (!hasBatch) {
        throw new WrongInputException(
            "train: %s %d: the scenario does not say along which symbol its examples lie; give it a \"batch\""
                .formatted(by, count));
      }
    });
    return said;
  }

  /// The rule that makes a step of the gradients.
  UpdateRule rule(Training train) {
    Training.Optimizer kind = kind(train);
    refuseOthers(kind);
    return switch (UsualRule.of(kind)) {
      case UpdateRule.Sgd sgd -> sgd;
      case UpdateRule.Momentum(double decay) ->
          new UpdateRule.Momentum(share("--momentum", momentum, decay, true));
      case UpdateRule.Adam(double mean, double squares, double least) ->
          new UpdateRule.Adam(
              share("--beta1", beta1, mean, false),
              share("--beta2", beta2, squares, false),
              epsilon(least));
    };
  }

  private Training.Optimizer kind(Training train) {
    if (optimizer == null) {
      return train.optimizer().orElse(Training.Optimizer.SGD);
    }
    return Training.Optimizer.named(optimizer)
        .orElseThrow(() ->
            new WrongInputException(
                "train: --optimizer %s is none; write sgd, momentum or adam".formatted(optimizer)));
  }

  /// An option that would change nothing is a slip.
  private void refuseOthers(Training.Optimizer kind) {
    if (kind != Training.Optimizer.MOMENTUM) {
      refuse("--momentum", momentum, Training.Optimizer.MOMENTUM);
    }
    if (kind != Training.Optimizer.ADAM) {
      refuse("--beta1", beta1, Training.Optimizer.ADAM);
      refuse("--beta2", beta2, Training.Optimizer.ADAM);
      refuse("--epsilon", epsilon, Training.Optimizer.ADAM);
    }
  }

  private static void refuse(String name, @Nullable Double given, Training.Optimizer of) {
    if (given != null) {
      throw new WrongInputException(
          "train: %s belongs to another optimizer; add --optimizer %s or leave it out"
              .formatted(name, of));
    }
  }

  private static double share(
      String name, @Nullable Double given, double otherwise, boolean mayBeAll) {
    double share = given == null ? otherwise : given;
    require(
        share >= 0 && (mayBeAll ? share <= 1 : share < 1),
        name,
        share,
        mayBeAll ? "a number from 0 to 1" : "a number from 0 to below 1");
    return share;
  }

  private double epsilon(double usual) {
    double given = epsilon == null ? usual : epsilon;
    require(given >= 0 && Double.isFinite(given), "--epsilon", given, "a finite number from 0 on");
    return given;
  }

  private static WrongInputException missing(String name, String example) {
    return new WrongInputException(
        "train: --%s is missing, and the scenario's \"train\" does not say it; write --%s %s"
            .formatted(name, name, example));
  }

  private static void require(boolean holds, String name, Object given, String wanted) {
    if (!holds) {
      throw new WrongInputException(
          "train: %s %s will not do; write %s"
              .formatted(name, given instanceof Double number ? Digits.of(number) : given, wanted));
    }
  }
}
