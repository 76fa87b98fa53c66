package studio.backprop.scenario;

import java.util.List;
import java.util.Optional;

/// A moment of a lesson: when something is said, what lights up, and what is asked before it is
/// shown.
///
/// @param at `start`, `forward ID`, `backward ID`, `update` or `end`
/// @param say Markdown
/// @param point what lights up: `ID`, `value ID`, `gradient ID`, or one cell, `gradient ID[0,2]`
/// @param ask a question put before the moment is shown
public record Moment(String at, String say, List<String> point, Optional<Question> ask) {
  public Moment {
    point = List.copyOf(point);
  }
}
