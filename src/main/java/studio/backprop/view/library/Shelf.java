package studio.backprop.view.library;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;

/// What stands in the library, each with its picture: read once, in the background.
final class Shelf {
  private static final class Loaded {
    static final CompletableFuture<List<Item>> ITEMS = CompletableFuture.supplyAsync(Shelf::load);
  }

  private Shelf() {}

  /// A scenario and its picture.
  record Item(Library.Entry entry, Sketch sketch) {
    String group() {
      return entry.group();
    }
  }

  static CompletableFuture<List<Item>> items() {
    return Loaded.ITEMS;
  }

  private static List<Item> load() {
    return Library.entries().stream()
        .map(entry -> new Item(entry, Sketch.of(assembled(entry.scenario()))))
        .toList();
  }

  private static Graph assembled(Scenario scenario) {
    return switch (Graph.assemble(scenario.graphSource())) {
      case Graph graph -> graph;
      case Assembly.Broken broken -> throw new IllegalStateException(broken.problems().toString());
    };
  }
}
