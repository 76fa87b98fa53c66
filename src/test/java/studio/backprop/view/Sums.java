package studio.backprop.view;

import java.util.List;
import java.util.stream.IntStream;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;

/// The steps of a bundled scenario at whose ends gradients add up.
final class Sums {
  private Sums() {}

  static List<Integer> of(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    return IntStream.rangeClosed(1, run.timeline().length())
        .filter(at ->
            Frames.at(run.trace(), run.timeline(), Grain.OPERATION, at).cards().stream()
                .anyMatch(card -> card.sum().isPresent()))
        .boxed()
        .toList();
  }
}
