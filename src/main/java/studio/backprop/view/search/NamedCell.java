package studio.backprop.view.search;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One of the things that were found: its name, and something said of it in short.
///
/// @param <T> what is looked for
public final class NamedCell<T> extends ListCell<T> {
  private static final double PADDING = 28;

  private final Function<T, String> named;
  private final Function<T, String> said;
  private final Label name = new Label();
  private final Label saying = new Label();
  private final HBox both = new HBox(name, saying);
  private final Label heading = new Label();
  private Function<T, String> headed = _ -> "";

  /// @param onTaken told which was clicked
  public NamedCell(Function<T, String> named, Function<T, String> said, Consumer<T> onTaken) {
    this.named = named;
    this.said = said;
    both.getStyleClass().add("named-cell");
    saying.getStyleClass().add("quiet");
    heading.getStyleClass().add("cell-heading");
    name.setMinWidth(USE_PREF_SIZE);
    both.prefWidthProperty().bind(widthProperty().subtract(PADDING));
    setPrefWidth(0);
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        onTaken.accept(getItem());
      }
    });
  }

  /// With all that is said in a column of its own, at the right.
  public NamedCell<T> inColumns() {
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    return this;
  }

  /// With a heading over the first of those that stand under the same.
  public NamedCell<T> under(Function<T, String> headings) {
    headed = headings;
    return this;
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
    } else {
      name.setText(named.apply(item));
      saying.setText(said.apply(item));
      String above = headingAbove(item);
      heading.setText(above);
      setGraphic(above.isEmpty() ? both : headed());
    }
  }

  private VBox headed() {
    VBox headed = new VBox(heading, both);
    headed.getStyleClass().add("headed-cell");
    return headed;
  }

  private String headingAbove(T item) {
    String own = headed.apply(item);
    boolean isFirst =
        getIndex() == 0 || !headed.apply(getListView().getItems().get(getIndex() - 1)).equals(own);
    return isFirst ? own : "";
  }
}
