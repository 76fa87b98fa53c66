package studio.backprop.scenario.edit;

import java.util.Locale;

/// By which rule leaves get numbers to begin with.
public enum StartValues {
  /// Zeros: all units of a layer learn the same.
  ZEROS,
  /// Normally distributed, with a standard deviation of 0.1.
  SMALL,
  /// Evenly distributed within ±√(6/(in + out)) (Glorot and Bengio, 2010).
  XAVIER,
  /// Normally distributed, with a standard deviation of √(2/in) (He and others, 2015).
  HE,
  /// Whole numbers from −3 to 3, to be reckoned with by hand.
  WHOLE;

  /// Whether a seed decides which numbers they are.
  public boolean isDrawn() {
    return this != ZEROS;
  }

  /// The name by which texts are found.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
