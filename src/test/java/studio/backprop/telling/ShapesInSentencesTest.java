package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Stops;
import studio.backprop.playback.Timeline;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Pen;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;
import studio.backprop.writing.style.Style.Form;

/// The sizes that sentences name are those of the matrices they are about: of a step in the form in
/// which formulas are written, of the inside of a step as its matrices lie there, as on the cards.
class ShapesInSentencesTest {
  private static final String SIZES = "(\\d+)×(\\d+)";
  private static final Pattern PRODUCT =
      Pattern.compile(SIZES + " times " + SIZES + ",? (?:which )?gives " + SIZES);
  private static final Pattern COMPUTED = Pattern.compile("^(\\S+) = ");
  private static final Pattern RECEIVES = Pattern.compile("(?:^ ?|: )(\\S+) gets ");

  @ParameterizedTest
  @EnumSource
  void what_is_multiplied_fits_and_has_the_shape_of_what_gets_it(Form form) {
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (Library.Entry entry : Library.entries()) {
      Graph graph = Assembler.whole(entry.scenario().graphSource());
      Style style = Style.USUAL.with(form);
      boolean turned = new Pen(graph, style).isTurned();
      List<String> here = new ArrayList<>();
      for (String said : ofSteps(graph, style)) {
        seen += PRODUCT.matcher(said).find() ? 1 : 0;
        here.addAll(faults(graph, turned, said));
      }
      for (String said : insideSteps(graph, style)) {
        seen += PRODUCT.matcher(said).find() ? 1 : 0;
        here.addAll(faults(graph, false, said));
      }
      here.forEach(fault -> faults.add(entry.name() + ": " + fault));
    }

    assertThat(faults).isEmpty();
    assertThat(seen).isGreaterThan(150);
  }

  @Test
  void what_does_not_fit_is_noticed() {
    Graph graph = Assembler.whole(Library.entry("linear-by-hand").scenario().graphSource());

    assertThat(faults(graph, false, "X gets it times Wᵀ (1×2 times 2×2 gives 1×2).")).isEmpty();
    assertThat(faults(graph, true, "X gets Wᵀ times it (2×2 times 2×1 gives 2×1).")).isEmpty();
    assertThat(faults(graph, true, "X gets it times Wᵀ (1×2 times 2×2 gives 1×2).")).hasSize(1);
    assertThat(faults(graph, false, "Y = X · W + b: rows (1×2 times 1×2 gives 1×2).")).hasSize(1);
    assertThat(faults(graph, false, "Y = X · W + b: rows (2×2 times 2×2 gives 2×2).")).hasSize(1);
  }

  private static List<String> ofSteps(Graph graph, Style style) {
    Narration narration = new Narration(graph, style);
    return new Timeline(graph).steps().stream().map(step -> narration.of(step).sentence()).toList();
  }

  private static Set<String> insideSteps(Graph graph, Style style) {
    Narration narration = new Narration(graph, style);
    Trace trace = Trace.of(graph);
    Timeline timeline = new Timeline(graph);
    Set<String> said = new LinkedHashSet<>();
    Stops stops = Stops.of(timeline, Grain.INSIDE);
    for (double at = stops.after(0); at <= timeline.length(); at = stops.after(at)) {
      Frame frame = Frames.at(trace, timeline, Grain.INSIDE, at);
      if (frame.closeup().isPresent()) {
        said.add(narration.of(frame, trace).sentence());
      }
    }
    return said;
  }

  private static List<String> faults(Graph graph, boolean turned, String said) {
    List<String> faults = new ArrayList<>();
    Optional<Shape> of = Optional.empty();
    for (String clause : said.split("(?<=;)", -1)) {
      Matcher computed = COMPUTED.matcher(clause);
      Matcher receives = RECEIVES.matcher(clause);
      if (computed.find()) {
        of = shape(graph, computed.group(1), turned);
      } else if (receives.find()) {
        of = shape(graph, receives.group(1), turned);
      }
      Matcher product = PRODUCT.matcher(clause);
      if (product.find()) {
        String[] size = new String[7];
        Arrays.setAll(size, product::group);
        String whole = size[5] + "×" + size[6];
        if (!size[2].equals(size[3])
            || !whole.equals(size[1] + "×" + size[4])
            || of.filter(shape -> !shape.sizes().equals(whole)).isPresent()) {
          faults.add(said);
        }
      }
    }
    return faults;
  }

  /// Of the node that goes by this name; empty where there is none, as for a matrix inside a node.
  private static Optional<Shape> shape(Graph graph, String name, boolean turned) {
    return graph.nodes().stream()
        .filter(node -> MathText.of(node).plain().equals(name))
        .map(GraphNode::shape)
        .map(shape -> turned ? shape.transposed() : shape)
        .findFirst();
  }
}
