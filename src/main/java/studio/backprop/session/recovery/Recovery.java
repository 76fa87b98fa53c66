package studio.backprop.session.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.WriteFault;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Document;
import studio.backprop.session.document.Origin;

/// Keeps unsaved work on disk, so that it outlives the process, and finds what others have left.
///
/// From the first edit that no file holds, what the document is stands aside a moment later, and
/// again a moment after each further edit, also while a drag goes on. It is gone once the document
/// is saved, given up or left for another. Where the disk refuses, that is told once, and the
/// program goes on without.
///
/// The session is followed on its own thread; all that touches the disk is done by the executors,
/// which run one thing at a time.
public final class Recovery implements AutoCloseable {
  private Session session;
  private Subscription following;
  private final RecoveryFiles files;
  private final Executor now;
  private final Executor later;
  private final AtomicReference<Optional<Unsaved>> wanted = new AtomicReference<>(Optional.empty());
  private final AtomicBoolean asked = new AtomicBoolean();

  /// The file of this window, from the first time that something stands aside. Only the executors
  /// touch it.
  private @Nullable RecoveryFile own;

  /// Why nothing could stand aside, the first time that it could not, and whom to tell. Only the
  /// executors touch these, too.
  private Optional<WriteFault> fault = Optional.empty();

  private Consumer<WriteFault> refused = _ -> {};

  private record Unsaved(Scenario scenario, Optional<Origin> origin) {}

  @FunctionalInterface
  private interface Work {
    void go() throws IOException;
  }

  /// @param now runs what it is given next, off the session's thread
  /// @param later runs what it is given in less than a second, else like `now`
  public Recovery(Session session, RecoveryFiles files, Executor now, Executor later) {
    this.session = session;
    this.files = files;
    this.now = now;
    this.later = later;
    this.following = session.follow(Shown::document, this::follow);
  }

  /// Keeps the work of the session that this one was handed over to.
  public void follow(Session next) {
    following.unsubscribe();
    session = next;
    following = next.follow(Shown::document, this::follow);
  }

  /// Tells why work cannot stand aside, the first time that the disk refuses it.
  ///
  /// @param told by the executor
  public void onRefused(Consumer<WriteFault> told) {
    now.execute(() -> {
      refused = told;
      fault.ifPresent(told);
    });
  }

  private void follow(Document document) {
    if (document.isDirty()) {
      wanted.set(Optional.of(new Unsaved(document.own().present(), document.origin())));
      if (asked.compareAndSet(false, true)) {
        later.execute(this::catchUp);
      }
    } else if (wanted.getAndSet(Optional.empty()).isPresent()) {
      now.execute(this::catchUp);
    }
  }

  private void catchUp() {
    // First, so that an edit made from here on asks again.
    asked.set(false);
    Optional<Unsaved> unsaved = wanted.get();
    if (unsaved.isPresent()) {
      Work writing = () -> own().write(unsaved.get().scenario(), unsaved.get().origin());
      attempt(writing).ifPresent(this::refuse);
    } else if (own != null) {
      var _ = attempt(own::delete);
    }
  }

  private void refuse(WriteFault why) {
    if (fault.isEmpty()) {
      fault = Optional.of(why);
      refused.accept(why);
    }
  }

  private RecoveryFile own() throws IOException {
    RecoveryFile file = own == null ? files.create() : own;
    own = file;
    return file;
  }

  /// Looks for what processes have left that are gone, and takes it for this window.
  ///
  /// @param found told of it, the newest first, by the executor
  public void find(Consumer<List<Recoverable>> found) {
    ScenarioReader reader = session.filing().reader();
    now.execute(() -> {
      List<Recoverable> all = new ArrayList<>();
      var _ =
          attempt(() -> {
            for (RecoveryFile file : files.takeLeft()) {
              var _ = attempt(() -> take(file, reader, all));
            }
          });
      all.sort(Comparator.comparing(Recoverable::time).reversed());
      found.accept(List.copyOf(all));
    });
  }

  /// What cannot be read is left alone: a later version may know how.
  private static void take(RecoveryFile file, ScenarioReader reader, List<Recoverable> all)
      throws IOException {
    Optional<Recoverable> read = Recoverable.in(file, reader);
    if (read.isPresent()) {
      all.add(read.get());
    } else {
      file.close();
    }
  }

  /// Shows what was left, unsaved as it is, in place of the document. It stands on the disk all the
  /// while.
  public void recover(Recoverable left) {
    session.restore(left.scenario(), left.origin());
    doNext(() -> {
      RecoveryFile before = own;
      own = left.file();
      if (before != null) {
        before.delete();
        before.close();
      }
    });
  }

  /// Removes what was left.
  public void discard(Recoverable left) {
    doNext(() -> {
      left.file().delete();
      left.file().close();
    });
  }

  /// Leaves what was left to the next start.
  public void postpone(Recoverable left) {
    doNext(() -> left.file().close());
  }

  /// Ends with the window. What is unsaved still, nobody having given it up, is left to the next
  /// start.
  @Override
  public void close() {
    now.execute(this::catchUp);
    doNext(() -> {
      if (own != null) {
        own.close();
        own = null;
      }
    });
  }

  private void doNext(Work work) {
    now.execute(() -> {
      var _ = attempt(work);
    });
  }

  /// Does what may fail: not a reason to stop anybody's work; the next edit tries again.
  ///
  /// @return why it failed, empty where it is done
  private static Optional<WriteFault> attempt(Work work) {
    try {
      work.go();
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.of(WriteFault.of(failed));
    } catch (SecurityException _) {
      return Optional.of(new WriteFault(WriteFault.Kind.FORBIDDEN, ""));
    }
  }
}
