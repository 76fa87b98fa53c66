package studio.backprop.view.library;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import studio.backprop.graph.Assembler;
import studio.backprop.language.Language;
import studio.backprop.scenario.library.Library;
import studio.backprop.telling.Translation;
import studio.backprop.view.sketch.Sketch;

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

  /// As they are listed in a language.
  static CompletableFuture<List<Item>> items(Language language) {
    return Loaded.ITEMS.thenApplyAsync(items ->
        items.stream()
            .map(item -> new Item(Translation.of(item.entry(), language), item.sketch()))
            .toList());
  }

  private static List<Item> load() {
    return Library.entries().stream()
        .map(entry -> new Item(entry, Sketch.of(Assembler.whole(entry.scenario().graphSource()))))
        .toList();
  }
}
