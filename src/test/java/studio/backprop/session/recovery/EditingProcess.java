package studio.backprop.session.recovery;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.thread.DiskThread;

/// A process that edits until it is killed: the k-th edit puts k into a cell, and is told on the
/// standard output once it is done.
///
/// The disk is real and has a thread of its own. The time is not: an edit takes a tenth of a
/// second, so that a second is ten edits, however busy the machine is. What is put off begins as
/// late as the program's own thread does it, and time does not go on beyond a second while it is
/// not done.
final class EditingProcess {
  static final int EDITS_A_SECOND = 10;

  private static final long PUT_OFF = DiskThread.DELAY.multipliedBy(EDITS_A_SECOND).toSeconds();

  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Session session = new Session(Library.first().scenario());
  private final Deque<PutOff> putOff = new ArrayDeque<>();
  private final Deque<Begun> begun = new ArrayDeque<>();
  private int edits;

  private record PutOff(int since, Runnable work) {}

  private record Begun(int since, CompletableFuture<Void> work) {}

  private EditingProcess() {}

  public static void main(String[] arguments) {
    new EditingProcess().run(Path.of(arguments[0]));
  }

  private void run(Path directory) {
    var _ =
        new Recovery(
            session,
            new RecoveryFiles(directory),
            disk,
            work -> putOff.add(new PutOff(edits, work)));
    // Whoever looked on is gone when nobody takes what is told.
    while (!System.out.checkError()) {
      edits++;
      session.apply(new Edit.SetCell("W1", 0, 0, edits));
      finish();
      System.out.println(edits);
      begin();
    }
    disk.shutdownNow();
  }

  private void begin() {
    while (!putOff.isEmpty() && edits >= putOff.getFirst().since() + PUT_OFF) {
      PutOff next = putOff.removeFirst();
      begun.add(new Begun(next.since(), CompletableFuture.runAsync(next.work(), disk)));
    }
  }

  private void finish() {
    while (!begun.isEmpty() && edits >= begun.getFirst().since() + EDITS_A_SECOND) {
      begun.removeFirst().work().join();
    }
  }
}
