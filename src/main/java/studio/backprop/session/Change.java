package studio.backprop.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Growth;
import studio.backprop.scenario.edit.History;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.edit.Refusal;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.FileRule;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.session.document.Document;
import studio.backprop.session.document.FileStamp;
import studio.backprop.shape.Cost;

/// What is done to the newest version of a document, in its turn.
sealed interface Change {

  /// Whether it surely takes no longer than a frame.
  boolean isQuick(Revision before);

  /// Does it, on any thread.
  Made on(Revision before);

  /// What comes of a change.
  ///
  /// @param answer what is to be said of it, on the window's thread
  record Made(Revision after, Runnable answer) {
    private static Made of(Revision after) {
      return new Made(after, () -> {});
    }
  }

  /// Does an edit.
  record Edited(Edit edit, Consumer<Refusal> refused) implements Change {
    @Override
    public boolean isQuick(Revision before) {
      if (!FrameThread.hasTimeFor(before.graph())
          || !FrameThread.hasTimeFor(before.scenario().nodes().size())) {
        return false;
      }
      Growth growth = Growth.of(edit, before.assembled());
      return FrameThread.hasTimeFor(before.scenario().nodes().size() + growth.nodes())
          && FrameThread.hasTimeToMake(growth.numbers());
    }

    @Override
    public Made on(Revision before) {
      return switch (edit.applyTo(before.assembled())) {
        case Outcome.Refused(Refusal why) -> new Made(before, () -> refused.accept(why));
        case Outcome.Done(var after) ->
            Made.of(before.next(before.history().record(after.scenario(), edit), after));
      };
    }
  }

  /// Takes over what a pass has taught, and leaves its gradients where they are not cleared.
  /// Numbers that are not finite are no document: then nothing is taken over.
  record Learned(Map<String, Matrix> moved, Map<String, Matrix> gradients) implements Change {
    @Override
    public boolean isQuick(Revision before) {
      return FrameThread.hasTimeFor(before.graph());
    }

    @Override
    public Made on(Revision before) {
      Edit edit = new Edit.SetValues(moved);
      return Made.of(
          edit.applyTo(before.assembled()) instanceof Outcome.Done(var after)
              ? before.learned(after, edit, gradients)
              : before);
    }
  }

  /// Goes to what was or was undone.
  ///
  /// @param back whether something is undone
  record Travelled(boolean back) implements Change {
    @Override
    public boolean isQuick(Revision before) {
      return before.regrouped(back).isPresent()
          || (FrameThread.hasTimeFor(before.graph())
              && FrameThread.hasTimeFor(travelled(before).present().nodes().size()));
    }

    private History travelled(Revision before) {
      return back ? before.history().undo() : before.history().redo();
    }

    @Override
    public Made on(Revision before) {
      return Made.of(before.regrouped(back).orElseGet(() -> before.next(travelled(before))));
    }
  }

  /// Notes what differs in nothing that is run.
  record Noted(UnaryOperator<Revision> note) implements Change {
    static Noted of(UnaryOperator<History> note) {
      return new Noted(revision -> revision.with(note.apply(revision.history())));
    }

    @Override
    public boolean isQuick(Revision before) {
      return true;
    }

    @Override
    public Made on(Revision before) {
      return Made.of(note.apply(before));
    }
  }

  /// Goes to a moment of a lesson, or with 0 leaves it.
  record Teaching(List<Moment> lesson, int moment, boolean asking) implements Change {
    public Teaching {
      lesson = List.copyOf(lesson);
    }

    @Override
    public boolean isQuick(Revision before) {
      Scenario own = before.document().own().present();
      return FrameThread.hasTimeFor(before.graph())
          && FrameThread.hasTimeFor(own.nodes().size())
          && FrameThread.hasTimeToMake(numbers(own));
    }

    /// How many numbers the leaves have at most once all sizes are set: a symbol that is so many
    /// times as large may stand on both sides of each.
    private long numbers(Scenario own) {
      long numbers = 0;
      for (Node node : own.nodes()) {
        numbers = Cost.sum(numbers, node instanceof LeafNode leaf ? leaf.value().size() : 0);
      }
      for (Moment entered : lesson.subList(0, Math.clamp(moment, 0, lesson.size()))) {
        for (var size : entered.set().sizes().entrySet()) {
          int known = own.dims().sizes().getOrDefault(size.getKey(), 1);
          long times = Math.ceilDiv(Math.max(known, size.getValue()), Math.max(1, known));
          numbers = Cost.product(numbers, Cost.product(times, times));
        }
      }
      return numbers;
    }

    @Override
    public Made on(Revision before) {
      return Made.of(
          moment >= 1 && moment <= lesson.size()
              ? before.taught(lesson, moment, asking)
              : before.untaught());
    }
  }

  /// Puts another document in the place of this one.
  record Replaced(Document by) implements Change {
    @Override
    public boolean isQuick(Revision before) {
      return FrameThread.hasTimeFor(by.scenario().nodes().size());
    }

    @Override
    public Made on(Revision before) {
      return Made.of(Revision.first(by, Arrival.UNHEEDED));
    }
  }

  /// Puts what a file holds in the place of this document. Nobody knows how long that takes.
  record Opened(Path from, ScenarioReader reader, Consumer<Opening> told) implements Change {
    @Override
    public boolean isQuick(Revision before) {
      return false;
    }

    @Override
    public Made on(Revision before) {
      // Before it is read, so that what is written meanwhile counts as a change.
      Optional<FileStamp> read = FileStamp.of(from);
      try {
        return switch (reader.read(from)) {
          case Reading.Refused refused ->
              new Made(before, () -> told.accept(new Opening.Refused(refused.problems())));
          case Reading.HalfBuilt half -> opened(half.scenario(), read);
          case Reading.Accepted accepted -> opened(accepted.scenario(), read);
        };
      } catch (OutOfMemoryError _) {
        return new Made(before, () -> told.accept(doesNotFit(read)));
      }
    }

    private static Opening doesNotFit(Optional<FileStamp> read) {
      long bytes = read.map(FileStamp::size).orElse(0L);
      return new Opening.Refused(
          List.of(new FileProblem.InText("", FileRule.FITS_IN_MEMORY, List.of(bytes))));
    }

    private Made opened(Scenario scenario, Optional<FileStamp> read) {
      Document document = new Document(History.opened(scenario), Optional.of(from), read);
      return Made.of(
          Revision.first(
              document,
              new Arrival() {
                @Override
                public void shown() {
                  told.accept(new Opening.Opened());
                }

                @Override
                public void doesNotFit() {
                  told.accept(Opened.doesNotFit(read));
                }
              }));
    }
  }
}
