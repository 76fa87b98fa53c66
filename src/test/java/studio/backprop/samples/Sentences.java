package studio.backprop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import studio.backprop.graph.Graph;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Stops;
import studio.backprop.playback.Timeline;
import studio.backprop.telling.Narration;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Style;

/// All that is said of a pass, at every stop of every grain and in both forms.
public final class Sentences {
  private static final int BUDGET = 160;
  private static final Pattern NESTED = Pattern.compile("\\bof\\b[^:;,.]*\\bof\\b[^:;,.]*\\bof\\b");

  private Sentences() {}

  /// What holds of a sentence whatever it is about.
  public static void check(Graph graph) {
    for (String said : of(graph)) {
      assertThat(said)
          .hasSizeLessThanOrEqualTo(BUDGET)
          .endsWith(".")
          .doesNotContain("…", "{", "}", "null", "what the operation makes of it")
          .doesNotContainPattern(NESTED);
    }
  }

  private static Set<String> of(Graph graph) {
    Set<String> said = new LinkedHashSet<>();
    Trace trace = Trace.of(graph);
    Timeline timeline = new Timeline(graph);
    for (Style.Form form : Style.Form.values()) {
      Narration narration = new Narration(graph, Style.USUAL.with(form));
      said.add(narration.start().sentence());
      timeline.steps().forEach(step -> said.add(narration.of(step).sentence()));
    }
    Narration narration = new Narration(graph);
    for (Grain grain : Grain.values()) {
      Stops stops = Stops.of(timeline, grain);
      for (double at = stops.after(0); at <= timeline.length(); at = next(stops, at)) {
        said.add(narration.of(Frames.at(trace, timeline, grain, at), trace).sentence());
      }
    }
    return said;
  }

  /// The next stop, or what is beyond any.
  private static double next(Stops stops, double at) {
    double next = stops.after(at);
    return next > at ? next : Double.POSITIVE_INFINITY;
  }
}
