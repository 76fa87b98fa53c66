package studio.backprop.playback;

import studio.backprop.trace.Trace;

/// What is to be seen of a trace, moment by moment.
public final class Frames {
  private Frames() {}

  /// The frame at a position, operations seen from outside.
  public static Frame at(Trace trace, Timeline timeline, double position) {
    return at(trace, timeline, Grain.OPERATION, position);
  }

  /// The frame at a position, looked at so closely.
  public static Frame at(Trace trace, Timeline timeline, Grain grain, double position) {
    return new FrameBuilder(trace, new Glance(timeline, grain, position)).build();
  }
}
