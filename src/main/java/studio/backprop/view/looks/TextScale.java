package studio.backprop.view.looks;

import java.util.stream.DoubleStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;

/// How large everything in the window is written, as a share of the usual: one scale for the bars,
/// the side panels, the caption and the graph.
public final class TextScale {
  private static final double[] STEPS = {0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3};

  /// From so small to so large.
  public static final double LEAST = STEPS[0];

  public static final double MOST = STEPS[STEPS.length - 1];

  private static final Setting<Double> KEPT = Setting.number("text-scale", LEAST, MOST);
  private static final double NEARLY = 1e-9;

  private final DoubleProperty share =
      new SimpleDoubleProperty(this, "share", 1) {
        @Override
        public void set(double wanted) {
          super.set(Math.clamp(wanted, LEAST, MOST));
        }
      };

  public DoubleProperty shareProperty() {
    return share;
  }

  /// The next larger step.
  public void enlarge() {
    double now = share.get();
    share.set(DoubleStream.of(STEPS).filter(step -> step > now + NEARLY).findFirst().orElse(MOST));
  }

  /// The next smaller step.
  public void reduce() {
    double now = share.get();
    share.set(DoubleStream.of(STEPS).filter(step -> step < now - NEARLY).max().orElse(LEAST));
  }

  /// As usual.
  public void reset() {
    share.set(1);
  }

  /// Is what was chosen before, and is remembered.
  public void keep(Settings settings) {
    settings.get(KEPT).ifPresent(share::set);
    share.subscribe(now -> settings.set(KEPT, now.doubleValue()));
  }
}
