package studio.backprop.session;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import studio.backprop.graph.FrameThread;
import studio.backprop.samples.Scenarios;
import studio.backprop.session.thread.Threads;

/// Tests of a session before a thread that draws, and has no time for what is large.
@Isolated("it names the thread that draws, of which a program has one")
abstract class WorkElsewhere {
  final Queue<Runnable> elsewhere = new ArrayDeque<>();
  final Session session =
      new Session(Scenarios.line(), new Threads(Runnable::run, elsewhere::add, Runnable::run));

  @BeforeEach
  void draw() {
    FrameThread.isThisOne();
  }

  @AfterEach
  void drawNoMore() {
    FrameThread.isNone();
  }

  /// Does what was left to be done elsewhere, until nothing is.
  final void workElsewhere() {
    while (!elsewhere.isEmpty()) {
      workElsewhere(elsewhere.remove());
    }
  }

  static void workElsewhere(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
