package studio.backprop.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Mistake;
import studio.backprop.language.Language;
import studio.backprop.telling.MistakePhrases;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;

/// A mistake that is made on purpose, if the call names one.
final class MistakeOption {
  @Option(
      names = "--mistake",
      paramLabel = "M",
      description = "A mistake to make, as the command mistakes lists them.")
  private @Nullable String mistake;

  /// One run of a file.
  record Run(Inputs.Input input, Trace trace) {}

  /// The mistake that the call names.
  ///
  /// @throws WrongInputException where it names none that there is
  Optional<Mistake> asked() {
    Optional<String> text = Optional.ofNullable(mistake);
    return text.map(written ->
        Mistake.parse(written)
            .orElseThrow(() ->
                new WrongInputException(
                    "--mistake: \"%s\" is none; write NODE.PORT:KIND or NODE:overwritten, where KIND is %s"
                        .formatted(
                            written,
                            Arrays.stream(Mistake.Kind.values())
                                .map(Mistake.Kind::toString)
                                .collect(Collectors.joining(", "))))));
  }

  /// A run of each file, with the mistake in it.
  ///
  /// @throws WrongInputException where it cannot be made in one of them, or does not run
  List<Run> runs(List<Inputs.Input> inputs) {
    List<Run> runs = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Inputs.Input input : inputs) {
      try {
        runs.add(new Run(input, run(input.file().toString(), input.graph())));
      } catch (WrongInputException problem) {
        wrong.addAll(problem.lines());
      }
    }
    if (!wrong.isEmpty()) {
      throw new WrongInputException(wrong);
    }
    return runs;
  }

  /// Refuses a graph in which the mistake cannot be made or does not run.
  ///
  /// @param place what the graph is of
  void check(String place, Graph graph) {
    if (asked().isPresent()) {
      run(place, graph);
    }
  }

  private Trace run(String place, Graph graph) {
    Trace right = Trace.of(graph);
    Optional<Mistake> asked = asked();
    return asked.isEmpty() ? right : run(place, right, asked.get());
  }

  private static Trace run(String place, Trace right, Mistake mistake) {
    MistakeEffect effect =
        MistakeEffect.of(right, mistake)
            .orElseThrow(() ->
                new WrongInputException(
                    "%s: --mistake: %s cannot be made here; the command mistakes lists those that can"
                        .formatted(place, mistake)));
    return effect
        .wrong()
        .orElseThrow(() ->
            new WrongInputException(
                "%s: --mistake: %s: %s; choose another"
                    .formatted(
                        place,
                        mistake,
                        new MistakePhrases(right, Language.ENGLISH).sentence(effect))));
  }
}
