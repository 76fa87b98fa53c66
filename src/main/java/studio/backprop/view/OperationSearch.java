package studio.backprop.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import studio.backprop.language.Texts;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Port;
import studio.backprop.session.search.PaletteSearch;
import studio.backprop.view.search.NamedCell;
import studio.backprop.view.search.SearchPane;
import studio.backprop.writing.Meanings;

/// Looks for operations by their names, by what textbooks call them, and by their families. While
/// nothing is looked for, those that stand by family do so under its name.
final class OperationSearch implements SearchPane.Search<String> {
  private final List<String> names;
  private final boolean byFamily;
  private final Catalogue catalogue;
  private final Meanings meanings;
  private final Consumer<String> onTaken;
  private final Texts texts;
  private boolean all = true;

  /// @param names of operations, and of leaves
  /// @param byFamily whether they are in the order of families
  OperationSearch(
      List<String> names,
      boolean byFamily,
      Catalogue catalogue,
      Meanings meanings,
      Consumer<String> onTaken,
      Texts texts) {
    this.names = names;
    this.byFamily = byFamily;
    this.catalogue = catalogue;
    this.meanings = meanings;
    this.onTaken = onTaken;
    this.texts = texts;
  }

  @Override
  public List<String> found(String typed) {
    all = typed.isBlank();
    return new PaletteSearch(typed).in(names, this::words);
  }

  @Override
  public void take(String name) {
    onTaken.accept(name);
  }

  @Override
  public ListCell<String> cell() {
    return new NamedCell<String>(name -> name, this::said, this::take).under(this::heading);
  }

  private String heading(String name) {
    return byFamily && all ? family(name) : "";
  }

  private String family(String name) {
    return catalogue.family(name).map(meanings::family).orElse("");
  }

  private String words(String name) {
    return catalogue.find(name).map(meanings::name).orElseGet(() -> leaf(name))
        + " "
        + family(name);
  }

  private String said(String name) {
    return catalogue.find(name).map(this::said).orElseGet(() -> leaf(name));
  }

  /// What an input or a parameter is.
  private String leaf(String name) {
    return texts.get("palette-" + name);
  }

  private String said(Operation operation) {
    String ports = operation.ports().stream().map(Port::name).collect(Collectors.joining(", "));
    String meaning = meanings.name(operation);
    return ports.isEmpty() ? meaning : texts.get("palette-said", ports, meaning);
  }
}
