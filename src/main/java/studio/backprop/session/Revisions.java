package studio.backprop.session;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.FrameThread;
import studio.backprop.playback.Run;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.session.document.Document;
import studio.backprop.session.document.Groups;
import studio.backprop.session.gaze.Gaze;
import studio.backprop.session.gaze.Selection;
import studio.backprop.session.thread.Errand;
import studio.backprop.session.thread.Threads;
import studio.backprop.writing.style.Style;

/// The newest version of the document, and its way to where it is shown. Changes are made one after
/// another, then what has come of them is run, and prepared for being shown; whatever of it takes
/// longer than a frame is done elsewhere. Until then the moment before is shown.
///
/// The newest wins: what is run is given up for it, but in a drag, which is to be seen on its way,
/// and so is what is read.
final class Revisions {
  private final Moments moments;
  private final Errand changing;
  private final Errand running;
  private final Errand rewriting;
  private final ReadOnlyBooleanWrapper working;
  private final Queue<Change> waiting = new ArrayDeque<>();
  private Preparation preparation = Preparation.NONE;
  private Function<Document, Groups> kept = _ -> Groups.NONE;

  /// What is to be selected of the newest version, where that is not shown yet.
  private Optional<Selection> wished = Optional.empty();

  private @Nullable Change underWay;
  private Revision newest;
  private long documents;

  /// The one that is being run, or else is shown.
  private Revision current;

  Revisions(Object session, Moments moments, Threads threads) {
    this.moments = moments;
    this.changing = new Errand(threads);
    this.running = new Errand(threads);
    this.rewriting = new Errand(threads);
    this.working = new ReadOnlyBooleanWrapper(session, "working");
    this.newest = Revision.of(moments.now());
    this.current = newest;
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /// Has each run prepared before it is shown.
  void prepareBy(Preparation how) {
    preparation = how;
  }

  /// Has each document come with the groups that it had.
  void groupBy(Function<Document, Groups> how) {
    kept = how;
  }

  /// Selects what is there, or as soon as it is.
  void select(UnaryOperator<Selection> change) {
    Shown shown = moments.now();
    Selection wanted = change.apply(shown.selection());
    boolean isComing = changing.isUnderWay() || running.isUnderWay();
    wished = isComing ? Optional.of(wanted) : Optional.empty();
    if (!isComing || wanted.within(shown.run().assembly()).equals(wanted)) {
      moments.publish(now ->
          now.then(now.document(), now.run(), now.gaze().with(change.apply(now.selection()))));
    }
  }

  /// What would come of an edit of the newest version; empty where that takes longer than a frame.
  Optional<Outcome> tried(Edit edit) {
    return new Change.Edited(edit, _ -> {}).isQuick(newest)
        ? Optional.of(edit.applyTo(newest.assembled()))
        : Optional.empty();
  }

  /// The newest version that is known.
  Assembled newest() {
    return newest.assembled();
  }

  /// How many documents were shown in place of others: by it one is known again.
  long documents() {
    return documents;
  }

  /// Gives up all that is under way: what is shown is again the newest version.
  void cancel() {
    changing.giveUp();
    running.giveUp();
    rewriting.giveUp();
    waiting.clear();
    wished = Optional.empty();
    current = Revision.of(moments.now());
    newest = current.with(current.history().endGesture());
    tell();
  }

  /// Makes a change as soon as those before it are made.
  void make(Change change) {
    waiting.removeIf(before -> before instanceof Change.Opened);
    if (underWay instanceof Change.Opened) {
      changing.giveUp();
    }
    waiting.add(change);
    goOn();
  }

  private void goOn() {
    while (!waiting.isEmpty() && !changing.isUnderWay()) {
      make(waiting.remove(), newest);
    }
    settle();
    tell();
  }

  private void make(Change change, Revision before) {
    underWay = change;
    if (change.isQuick(before)) {
      Change.Made made = change.on(before);
      take(made.after());
      made.answer().run();
    } else {
      changing.begin(
          () -> change.on(before),
          made -> {
            take(made.after());
            goOn();
            made.answer().run();
          });
    }
  }

  /// Another document comes with the groups that it had.
  private void take(Revision next) {
    newest =
        next.isNext() || !next.groups().isEmpty()
            ? next
            : next.keeping(kept.apply(next.document()));
  }

  /// Has the newest version shown, once it is known.
  private void settle() {
    if (changing.isUnderWay()) {
      return;
    }
    if (!newest.isShownAs(current)) {
      if (!(running.isUnderWay() && newest.isInGesture())) {
        run(newest);
      }
    } else if (!running.isUnderWay()) {
      wished = Optional.empty();
      Document document = newest.document();
      moments.publish(now -> now.then(document, now.run(), now.gaze()));
    }
  }

  private void run(Revision revision) {
    current = revision;
    Shown shown = moments.now();
    Run before = shown.run();
    if (revision.isRunAs(Revision.of(shown))) {
      running.giveUp();
      prepare(revision, before);
    } else if (FrameThread.hasTimeFor(revision.graph())) {
      running.giveUp();
      prepare(revision, revision.run(before));
    } else {
      running.begin(
          () -> ran(revision, before),
          run ->
              run.ifPresentOrElse(
                  made -> {
                    prepare(revision, made);
                    goOn();
                  },
                  () -> leave(revision)));
    }
  }

  private void prepare(Revision revision, Run run) {
    Style style = moments.now().style();
    preparation
        .of(run, revision.groups(), style)
        .ifPresentOrElse(
            work ->
                running.begin(
                    work,
                    made -> {
                      if (moments.now().style().equals(style)) {
                        made.run();
                        show(run);
                      } else {
                        prepare(revision, run);
                      }
                      goOn();
                    }),
            () -> show(run));
  }

  /// Writes what is shown otherwise, as soon as that can be shown.
  void write(Style style) {
    Run run = moments.now().run();
    Groups groups = moments.now().document().groups();
    rewriting.giveUp();
    preparation
        .of(run, groups, style)
        .ifPresentOrElse(
            work ->
                rewriting.begin(
                    work,
                    made -> {
                      Shown now = moments.now();
                      if (now.run().equals(run) && now.document().groups().equals(groups)) {
                        made.run();
                        publish(style);
                      } else {
                        write(style);
                      }
                      tell();
                    }),
            () -> publish(style));
    tell();
  }

  private void publish(Style style) {
    moments.publish(now -> now.then(now.document(), now.run(), now.gaze().with(style)));
  }

  /// Empty where there is not enough memory for it.
  private static Optional<Run> ran(Revision revision, Run before) {
    try {
      return Optional.of(revision.run(before));
    } catch (OutOfMemoryError _) {
      return Optional.empty();
    }
  }

  /// Goes back to what is shown: of a version that cannot be run nothing comes.
  private void leave(Revision revision) {
    cancel();
    revision
        .arrival()
        .orElseThrow(() -> new IllegalStateException("an edit needs more memory than there is"))
        .doesNotFit();
  }

  private void show(Run run) {
    Revision revision = newest.isShownAs(current) ? newest : current;
    documents += revision.isNext() ? 0 : 1;
    current = current.shown();
    newest = newest.shown();
    Optional<Selection> selected = wished;
    wished = Optional.empty();
    moments.publish(now ->
        revision.isNext()
            ? now.then(
                revision.document(), run, next(now.gaze(), revision, selected).at(along(now, run)))
            : now.then(revision.document(), run, now.gaze().atOther()));
    revision.arrival().ifPresent(Arrival::shown);
  }

  /// What is selected stays so by another name.
  ///
  /// @param wished what is to be selected instead
  private static Gaze next(Gaze now, Revision revision, Optional<Selection> wished) {
    return now.with(wished.orElseGet(() -> now.selection().renamed(revision.history())));
  }

  /// The playhead stays in the step that it is in, where that is still there.
  private static double along(Shown now, Run next) {
    return next.timeline().along(now.run().timeline(), now.gaze().position());
  }

  private void tell() {
    working.set(changing.isUnderWay() || running.isUnderWay() || rewriting.isUnderWay());
  }
}
