package studio.backprop.golden;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Step;
import studio.backprop.playback.Substep;
import studio.backprop.playback.Timeline;
import studio.backprop.telling.Narration;
import studio.backprop.telling.Narration.Told;
import studio.backprop.telling.PanelTexts;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Style;

/// What is said of each step, and of what happens inside it half-way through and at its end.
final class NarrationLines {
  private final Page page;
  private final Trace trace;
  private final Timeline timeline;
  private final Narration usual;
  private final PanelTexts texts;

  NarrationLines(Page page, Trace trace) {
    this.texts = new PanelTexts(trace.graph());
    this.page = page;
    this.trace = trace;
    this.timeline = new Timeline(trace.graph());
    this.usual = new Narration(trace.graph());
  }

  void write() {
    page.heading("sentences");
    page.styled("start", style -> in(style).start().sentence());
    for (int k = 0; k < timeline.length(); k++) {
      step(k);
    }
  }

  private void step(int number) {
    Step step = timeline.steps().get(number);
    String key = step.node().id() + " " + step.phase().name().toLowerCase(java.util.Locale.ROOT);
    page.styled(key, style -> in(style).of(step).sentence());
    page.line(key + " formulas", usual.of(step).plain());
    List<Substep> substeps = timeline.substeps(number);
    for (int k = 0; k < substeps.size(); k++) {
      Substep substep = substeps.get(k);
      if (substep.kind() != Substep.Kind.TRAVEL) {
        substep("%s %d %s".formatted(key, k, substep.kind()), number, substep);
      }
    }
  }

  private void substep(String key, int step, Substep substep) {
    Frame end = Frames.at(trace, timeline, Grain.CELL, step + substep.to());
    Frame middle =
        Frames.at(trace, timeline, Grain.CELL, step + (substep.from() + substep.to()) / 2);
    Told told = usual.of(end, trace);
    Told before = usual.of(middle, trace);
    page.line(key, told.sentence());
    different(key + " middle", told, before, Told::sentence);
    page.labels(key + " formula", style -> in(style).of(end, trace).formulas());
    different(key + " middle formula plain", told, before, Told::plain);
    different(key + " middle formula tex", told, before, Told::tex);
    for (Panel panel : panels(end)) {
      page.line(key + " panel", written(end.closeup().orElseThrow(), panel));
      page.line(key + " panel tex", texts.name(panel).tex());
    }
    different(key + " middle panels", end, middle, this::written);
  }

  private <T> void different(String key, T end, T middle, Function<T, String> words) {
    if (!words.apply(end).equals(words.apply(middle))) {
      page.line(key, words.apply(middle));
    }
  }

  private static List<Panel> panels(Frame frame) {
    return frame.closeup().orElseThrow().panels();
  }

  private String written(Frame frame) {
    Closeup closeup = frame.closeup().orElseThrow();
    return closeup.panels().stream()
        .map(panel -> written(closeup, panel))
        .collect(Collectors.joining(" "));
  }

  private String written(Closeup closeup, Panel panel) {
    return "%s %s%s"
        .formatted(
            texts.sign(closeup, panel, Style.USUAL.numbers()),
            texts.name(panel).plain(),
            texts.note(panel).isEmpty() ? "" : " (" + texts.note(panel) + ")")
        .strip();
  }

  private Narration in(Style style) {
    return new Narration(trace.graph(), style);
  }
}
