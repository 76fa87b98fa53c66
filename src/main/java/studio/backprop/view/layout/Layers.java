package studio.backprop.view.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The layer of each box: one more than the farthest of the boxes it is fed by. A box that nothing
/// feeds, such as a weight, stands just before the first that it feeds.
final class Layers {

  private final List<Box> boxes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> sources = new ArrayList<>();
  private final List<List<Integer>> targets = new ArrayList<>();
  private final int[] layer;

  private Layers(LayoutRequest request) {
    boxes = request.boxes();
    layer = new int[boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      numbers.put(boxes.get(i).id(), i);
      sources.add(new ArrayList<>());
      targets.add(new ArrayList<>());
    }
    for (Wire wire : request.wires()) {
      int from = number(wire.from());
      int to = number(wire.to());
      targets.get(from).add(to);
      sources.get(to).add(from);
    }
  }

  static Layers of(LayoutRequest request) {
    Layers layers = new Layers(request);
    layers.assignLongestPaths();
    layers.pullSourcesToTheirTargets();
    return layers;
  }

  /// How many layers all wires pass on their way, each counted once for each wire that passes it.
  static long passed(LayoutRequest request) {
    Layers layers = of(request);
    return request.wires().stream()
        .mapToLong(wire -> Math.abs(layers.of(wire.to()) - layers.of(wire.from())))
        .map(apart -> Math.max(0, apart - 1))
        .sum();
  }

  int of(String id) {
    return layer[number(id)];
  }

  private int number(String id) {
    return Objects.requireNonNull(numbers.get(id));
  }

  /// In topological order. Where only cycles are left, the first box on one goes next, so that its
  /// incoming wire is the one that runs backwards.
  private void assignLongestPaths() {
    int[] waiting = new int[layer.length];
    boolean[] done = new boolean[layer.length];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < layer.length; i++) {
      waiting[i] = sources.get(i).size();
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    for (int first = 0; first < layer.length; ) {
      Integer next = ready.poll();
      if (next == null) {
        next = first++;
      }
      if (!done[next]) {
        done[next] = true;
        for (int target : targets.get(next)) {
          if (!done[target]) {
            layer[target] = Math.max(layer[target], layer[next] + 1);
          }
          if (--waiting[target] == 0) {
            ready.add(target);
          }
        }
      }
    }
  }

  private void pullSourcesToTheirTargets() {
    for (int i = 0; i < layer.length; i++) {
      if (sources.get(i).isEmpty()) {
        int nearest = targets.get(i).stream().mapToInt(target -> layer[target]).min().orElse(1);
        layer[i] = Math.max(0, nearest - 1);
      }
    }
  }

  /// The boxes by layer; in each, a box stands near the height of the boxes that feed it.
  List<List<Box>> inOrder() {
    int layers = Arrays.stream(layer).max().orElse(-1) + 1;
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < layers; i++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < layer.length; i++) {
      members.get(layer[i]).add(i);
    }
    double[] height = new double[layer.length];
    for (List<Integer> column : members) {
      for (int i = 0; i < column.size(); i++) {
        int box = column.get(i);
        height[box] =
            sources.get(box).stream().mapToDouble(source -> height[source]).average().orElse(i);
      }
      column.sort(Comparator.comparingDouble(box -> height[box]));
      for (int i = 0; i < column.size(); i++) {
        height[column.get(i)] = i;
      }
    }
    return members.stream().map(column -> column.stream().map(boxes::get).toList()).toList();
  }
}
