package studio.backprop.session.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// A thread and a clock that a test moves on by hand.
public final class HandDriven {
  private final List<Runnable> now = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();

  public Executor now() {
    return now::add;
  }

  public Executor later() {
    return later::add;
  }

  /// Does what was asked to be done at once.
  public void run() {
    while (!now.isEmpty()) {
      now.removeFirst().run();
    }
  }

  /// Lets the moment go by after which all is done that was put off.
  public void letTimePass() {
    now.addAll(later);
    later.clear();
    run();
  }

  /// How many things wait for that moment.
  public int putOff() {
    return later.size();
  }
}
