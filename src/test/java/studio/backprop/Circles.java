package studio.backprop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Circles in what knows what.
final class Circles {
  private Circles() {}

  /// Short circles, so that whoever stands in any stands in one of these. Each begins and ends with
  /// the same name.
  static List<List<String>> in(Map<String, ? extends Map<String, ?>> known) {
    List<List<String>> circles = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String name : known.keySet()) {
      if (!told.contains(name)) {
        shortest(name, known)
            .ifPresent(circle -> {
              circles.add(circle);
              told.addAll(circle);
            });
      }
    }
    return circles;
  }

  /// The shortest way from a name back to itself.
  private static Optional<List<String>> shortest(
      String name, Map<String, ? extends Map<String, ?>> known) {
    Map<String, String> before = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      String at = next.remove();
      Map<String, ?> others = known.get(at);
      if (others == null) {
        continue;
      }
      for (String other : others.keySet()) {
        if (before.putIfAbsent(other, at) == null) {
          if (other.equals(name)) {
            return Optional.of(way(name, before));
          }
          next.add(other);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> way(String name, Map<String, String> before) {
    List<String> way = new ArrayList<>(List.of(name));
    String at = before.get(name);
    while (at != null && !at.equals(name)) {
      way.addFirst(at);
      at = before.get(at);
    }
    way.addFirst(name);
    return way;
  }
}
