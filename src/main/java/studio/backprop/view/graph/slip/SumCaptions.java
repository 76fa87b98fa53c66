package studio.backprop.view.graph.slip;

import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame.Addend;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.writing.style.Numbers;

/// What stands over the matrices of a sum, and what is said in their place.
///
/// @param inWords where there is no room for them
/// @param read read aloud
/// @param number the same of single numbers, up to the last one
/// @param numbers writes that one
record SumCaptions(
    String before,
    String added,
    String after,
    String inWords,
    String read,
    String number,
    Numbers numbers) {

  static SumCaptions of(NodeLook look, Addend addend, Plan plan) {
    return switch (addend) {
      case Addend.Along(var edge) -> {
        boolean isOverwritten = plan.graph().told().isOverwritten(plan.graph().node(edge.from()));
        String kind = isOverwritten ? "sum-overwritten" : "sum";
        yield alongWire(look, kind, plan.looks().get(edge.to()).label().plain());
      }
      case Addend.Descent(double rate) -> ofParameter(look, rate);
    };
  }

  private static SumCaptions alongWire(NodeLook look, String kind, String from) {
    Texts texts = look.texts();
    String gradient = look.gradient().plain();
    return new SumCaptions(
        texts.get("sum-so-far"),
        texts.get("sum-from", from),
        gradient,
        texts.get(kind + "-in-words", from, gradient),
        texts.get(kind, gradient, from),
        texts.get(kind + "-of-numbers", gradient, from),
        look.numbers());
  }

  private static SumCaptions ofParameter(NodeLook look, double rate) {
    Texts texts = look.texts();
    String name = look.label().plain();
    String change = texts.get("update-change", look.numbers().brief(rate), look.gradient().plain());
    return new SumCaptions(
        texts.get("update-before", name),
        change,
        texts.get("update-after", name),
        texts.get("update-in-words", name, change),
        texts.get("update-told", name, change),
        texts.get("update-of-numbers", name, change),
        look.numbers());
  }

  /// The whole sum, read aloud.
  String told(Matrix sum) {
    return sum.size() == 1 ? number + " " + numbers.text(sum.get(0)) : read;
  }
}
