package studio.backprop.view.text;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A part of the scene and all that it is in, from itself outwards.
public final class Outward {
  private Outward() {}

  /// Nothing where it is no part of a scene.
  public static Stream<Node> from(@Nullable Object part) {
    Stream.Builder<Node> all = Stream.builder();
    for (@Nullable Node at = part instanceof Node node ? node : null;
        at != null;
        at = at.getParent()) {
      all.add(at);
    }
    return all.build();
  }

  /// The nearest of a kind that something is in, or is.
  public static <T> Optional<T> nearest(@Nullable Object part, Class<T> kind) {
    return from(part).filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
