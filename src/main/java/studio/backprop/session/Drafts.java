package studio.backprop.session;

import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import studio.backprop.graph.FrameThread;
import studio.backprop.playback.Run;
import studio.backprop.scenario.edit.History;

/// The newest version of the document, and its way from there to where it is shown: it is run, and
/// that elsewhere where it takes longer than a frame. The newest one wins.
final class Drafts {
  private final Moments moments;
  private final Threads threads;
  private final ReadOnlyBooleanWrapper working;
  private Draft newest;
  private final AtomicLong drafts = new AtomicLong();
  private long shownDraft;

  Drafts(Object session, Moments moments, Threads threads) {
    this.moments = moments;
    this.threads = threads;
    this.working = new ReadOnlyBooleanWrapper(session, "working");
    this.newest = shown();
  }

  private Draft shown() {
    return new Draft(moments.now().document(), moments.now().run().assembled(), true);
  }

  Draft newest() {
    return newest;
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /// Gives up what is being run: what is shown is again the newest version.
  void cancel() {
    shownDraft = drafts.incrementAndGet();
    newest = shown();
    working.set(false);
  }

  void keep(History history) {
    keep(newest.document().with(history));
  }

  /// Takes over what differs in nothing that is run.
  void keep(Document document) {
    newest = newest.with(document);
    if (!working.get()) {
      moments.publish(now -> now.then(document, now.run(), now.gaze()));
    }
  }

  /// Goes on to another version of the document.
  void move(Draft next) {
    if (next.scenario().equals(newest.scenario())) {
      keep(next.document());
    } else {
      run(next);
    }
  }

  /// Runs a draft, here where that takes no longer than a frame, and shows it.
  void run(Draft draft) {
    newest = draft;
    long number = drafts.incrementAndGet();
    Run before = moments.now().run();
    if (FrameThread.hasTimeFor(draft.assembled().graph())) {
      show(draft, number, draft.run(before));
    } else {
      working.set(true);
      threads.elsewhere().execute(() -> runElsewhere(draft, before, number));
    }
  }

  /// Of several drafts that wait only the newest is run.
  private void runElsewhere(Draft draft, Run before, long number) {
    if (number == drafts.get()) {
      Run run = draft.run(before);
      threads.here().execute(() -> show(draft, number, run));
    }
  }

  /// Shows a draft that has been run, unless a newer one is shown or it was given up.
  private void show(Draft draft, long number, Run run) {
    if (number <= shownDraft) {
      return;
    }
    shownDraft = number;
    working.set(number < drafts.get());
    boolean isNewest = number == drafts.get();
    Document document = isNewest ? newest.document() : draft.document();
    newest = isNewest ? newest.shown() : newest;
    moments.publish(now ->
        draft.isNext()
            ? now.then(document, run, now.gaze().at(within(run, now.gaze().position())))
            : now.then(document, run, now.gaze().at(0).with(Selection.NONE)));
  }

  private static double within(Run run, double position) {
    return Math.min(position, run.timeline().length());
  }
}
