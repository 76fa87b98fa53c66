package studio.backprop.graph;

import java.util.List;

/// Something wrong in a source, as a value; it is put into words where it is shown.
///
/// @param place where it stands
/// @param rule what it breaks
/// @param waysOut changes after which it is gone, the likeliest first, as far as they can be named
public record Problem(Place place, Rule rule, List<WayOut> waysOut) {
  public Problem {
    waysOut = List.copyOf(waysOut);
  }

  /// Whether it says no more than that the graph is half built: a port that is missing or does not
  /// fit, an option that is missing or out of range, no output.
  public boolean isOfHalfBuilt() {
    return switch (rule) {
      case Rule.PortMissing _,
          Rule.Clash _,
          Rule.OptionMissing _,
          Rule.OptionUnfit _,
          Rule.NoOutput _ ->
          true;
      case Rule.RepeatedId _,
          Rule.NoSuchOperation _,
          Rule.NoSuchNode _,
          Rule.NoSuchPort _,
          Rule.Circle _,
          Rule.NoSuchOption _,
          Rule.SizeUnfit _,
          Rule.NumbersUnfit _,
          Rule.LabelsUnfit _,
          Rule.NoWordIndex _,
          Rule.NoMask _,
          Rule.NothingLetThrough _,
          Rule.TooManyNumbers _,
          Rule.TooMuchWork _,
          Rule.NoSuchSymbol _,
          Rule.ArrivingMissing _,
          Rule.ArrivingUnfit _ ->
          false;
    };
  }

  static Problem of(Place place, Rule rule, WayOut... waysOut) {
    return new Problem(place, rule, List.of(waysOut));
  }
}
