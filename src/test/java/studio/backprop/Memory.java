package studio.backprop;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// How much memory some work asks for: a measure of it that is the same on every machine, however
/// busy that is.
public final class Memory {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Memory() {}

  /// Bytes, all that is let go of again included.
  public static long askedForBy(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
