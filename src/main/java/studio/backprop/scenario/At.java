package studio.backprop.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.graph.Node;

/// When in a pass something is said: at its start or end, at a node's forward or backward step, or
/// at the update.
///
/// @param node the node's id, for a forward or backward step
public record At(Phase phase, Optional<String> node) {
  /// Before anything has run.
  public static final At START = new At(Phase.START, Optional.empty());

  /// Once all has been sent back.
  public static final At END = new At(Phase.END, Optional.empty());

  private static final Pattern WRITTEN =
      Pattern.compile("(start|update|end)|(forward|backward) +(" + Node.ID + ")");

  /// A part of the pass.
  public enum Phase {
    START,
    FORWARD,
    BACKWARD,
    UPDATE,
    END
  }

  /// Reads `start`, `forward ID`, `backward ID`, `update` or `end`; empty where the text is none of
  /// these.
  public static Optional<At> parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String word = parts.group(1) == null ? parts.group(2) : parts.group(1);
    Phase phase =
        switch (word) {
          case "start" -> Phase.START;
          case "forward" -> Phase.FORWARD;
          case "backward" -> Phase.BACKWARD;
          case "update" -> Phase.UPDATE;
          default -> Phase.END;
        };
    return Optional.of(new At(phase, Optional.ofNullable(parts.group(3))));
  }

  /// As it is written: `forward S`.
  @Override
  public String toString() {
    return phase.name().toLowerCase(Locale.ROOT) + node.map(id -> " " + id).orElse("");
  }
}
