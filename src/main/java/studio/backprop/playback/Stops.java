package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;

/// Where single steps stop: at the ends of phases, of operations, of what happens inside them, or
/// at every cell.
public interface Stops {
  /// At every step, whatever happens in it.
  Stops EACH_STEP =
      new Stops() {
        @Override
        public double after(double position) {
          return Math.floor(position) + 1;
        }

        @Override
        public double before(double position) {
          return Math.ceil(position) - 1;
        }
      };

  /// The first stop after a position; where there is none, any place beyond the end.
  double after(double position);

  /// The last stop before a position; where there is none, any place before the start.
  double before(double position);

  /// Where a position stands if all ways from stop to stop within its step are as long.
  default double evenly(double position) {
    return position;
  }

  /// The position that stands there: the way back from [#evenly].
  default double fromEvenly(double even) {
    return even;
  }

  /// How many stops of a step are passed, and how many it has with its end.
  ///
  /// @param passed those at or before a position
  record Passed(int passed, int all) {}

  /// Of the step that a position is in, or at whose end it is.
  default Passed passed(double position) {
    return new Passed(position == Math.rint(position) ? 1 : 0, 1);
  }

  /// How long a way from stop to stop counts at least, in steps.
  default double leastTime() {
    return 0;
  }

  static Stops of(Timeline timeline, Grain grain) {
    return switch (grain) {
      case PHASE -> phases(timeline);
      case OPERATION -> EACH_STEP;
      case INSIDE, CELL -> new InnerStops(timeline, grain);
    };
  }

  private static Stops phases(Timeline timeline) {
    return new Stops() {
      @Override
      public double after(double position) {
        return timeline.phaseEnds().stream()
            .filter(end -> end > position)
            .findFirst()
            .orElse(timeline.length());
      }

      @Override
      public double before(double position) {
        return timeline.phaseEnds().reversed().stream()
            .filter(end -> end < position)
            .findFirst()
            .orElse(0);
      }
    };
  }

  /// Stops inside steps. Which they are is asked of one step at a time: all cells of a large graph
  /// would be many.
  record InnerStops(Timeline timeline, Grain grain) implements Stops {
    private static final double ROUNDING = 1e-9;

    @Override
    public double after(double position) {
      int step = (int) Math.floor(position);
      for (double stop : within(step)) {
        if (stop > position + ROUNDING) {
          return stop;
        }
      }
      return step + 1.0;
    }

    @Override
    public double before(double position) {
      int step = (int) Math.ceil(position) - 1;
      for (double stop : within(step).reversed()) {
        if (stop < position - ROUNDING) {
          return stop;
        }
      }
      return step;
    }

    @Override
    public double leastTime() {
      return grain.leastTime();
    }

    @Override
    public double evenly(double position) {
      int step = (int) Math.floor(position);
      List<Double> marks = marks(step);
      for (int k = 1; k < marks.size(); k++) {
        double from = marks.get(k - 1);
        double to = marks.get(k);
        if (position < to) {
          return step + (k - 1 + (position - from) / (to - from)) / (marks.size() - 1);
        }
      }
      return position;
    }

    @Override
    public double fromEvenly(double even) {
      int step = (int) Math.floor(even);
      List<Double> marks = marks(step);
      double along = (even - step) * (marks.size() - 1);
      int k = (int) Math.floor(along);
      return k + 1 >= marks.size()
          ? even
          : marks.get(k) + (along - k) * (marks.get(k + 1) - marks.get(k));
    }

    @Override
    public Passed passed(double position) {
      List<Double> marks = marks((int) Math.ceil(position) - 1);
      long passed = marks.stream().skip(1).filter(stop -> stop <= position + ROUNDING).count();
      return new Passed((int) passed, marks.size() - 1);
    }

    /// The beginning of a step, its stops and its end.
    private List<Double> marks(int step) {
      List<Double> marks = new ArrayList<>();
      marks.add((double) step);
      marks.addAll(within(step));
      marks.add(step + 1.0);
      return marks;
    }

    /// The stops between the beginning of a step and its end.
    private List<Double> within(int step) {
      List<Double> stops = new ArrayList<>();
      if (step < 0 || step >= timeline.length()) {
        return stops;
      }
      for (Substep substep : timeline.substeps(step)) {
        if (substep.stopsAtUnits(grain)) {
          for (int unit = 1; unit <= substep.units(); unit++) {
            stops.add(step + substep.at(unit));
          }
        }
        if (substep.to() < 1) {
          stops.add(step + substep.to());
        }
      }
      return stops;
    }
  }
}
