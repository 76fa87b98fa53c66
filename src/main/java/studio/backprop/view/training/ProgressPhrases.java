package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.language.Texts;
import studio.backprop.session.training.Progress;
import studio.backprop.session.training.Progress.State;
import studio.backprop.trace.Breakdown;
import studio.backprop.trace.Measures;
import studio.backprop.writing.style.Numbers;

/// What is said of a run of training, in short sentences.
record ProgressPhrases(Texts texts) {

  String say(Progress now) {
    Optional<Breakdown> breakdown = now.breakdown();
    if (breakdown.isPresent()) {
      return broken(breakdown.get());
    }
    if (now.state() == State.MISFIT) {
      return texts.get("training-misfit");
    }
    return now.losses().isEmpty() ? texts.get("training-hint") : measured(now);
  }

  private String broken(Breakdown where) {
    return where.step() == 0
        ? texts.get("training-broken-before", where.node(), where.row(), where.column())
        : texts.get("training-broken", where.step(), where.node(), where.row(), where.column());
  }

  private String measured(Progress now) {
    Measures of = now.measures();
    Numbers numbers = new Numbers(2, texts.decimalMark());
    int at = now.at();
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("training-at", at, now.outOf(), numbers.brief(of.losses().get(at))));
    if (!of.right().isEmpty()) {
      sentences.add(texts.get("training-right", percent(of.right(), at)));
    }
    if (!of.heldLosses().isEmpty()) {
      String loss = numbers.brief(of.heldLosses().get(at));
      sentences.add(
          of.heldRight().isEmpty()
              ? texts.get("training-held", loss)
              : texts.get("training-held-right", loss, percent(of.heldRight(), at)));
    }
    if (now.state() == State.SETTLED) {
      sentences.add(texts.get("training-settled"));
    }
    return String.join(" ", sentences);
  }

  private static int percent(List<Double> shares, int at) {
    return (int) Math.round(100 * shares.get(at));
  }
}
