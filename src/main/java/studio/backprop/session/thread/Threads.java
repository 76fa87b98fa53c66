package studio.backprop.session.thread;

import java.util.concurrent.Executor;

/// Where things are done.
///
/// @param here the thread of the window, on which everything is shown
/// @param elsewhere does what takes longer than a frame; it may be interrupted, and need not heed
///   it
/// @param disk does what waits for a disk, one thing after another
public record Threads(Executor here, Executor elsewhere, Executor disk) {
  /// Everything where it is asked for, as on a command line.
  public static final Threads ONE = new Threads(Runnable::run, Runnable::run, Runnable::run);
}
