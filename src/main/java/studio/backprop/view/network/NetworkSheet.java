package studio.backprop.view.network;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.program.LayeredNetwork;
import studio.backprop.scenario.table.DataTable;
import studio.backprop.shape.Dims;
import studio.backprop.view.sketch.Sketch;
import studio.backprop.view.sketch.SketchView;
import studio.backprop.view.text.Wrapping;

/// A network in layers is put together: a form, and beside it a picture of what comes of it. Enter
/// makes it, but on a box that can be ticked, which it ticks.
public final class NetworkSheet extends HBox {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 200;

  private final Catalogue catalogue;
  private final Texts texts;
  private final String title;
  private final Consumer<Supplier<Scenario>> made;
  private final Ends ends;
  private final HiddenLayers hidden;
  private final NameChoice<Operation> loss;
  private final GridPane form = new GridPane();
  private final SketchView picture = new SketchView(WIDTH, HEIGHT);
  private final Label says = new Label();
  private final Button make = new Button();
  private @Nullable Operation usualLoss;

  private NetworkSheet(
      Catalogue catalogue,
      Texts texts,
      String title,
      Function<Runnable, Ends> ends,
      Consumer<Supplier<Scenario>> made) {
    this.catalogue = catalogue;
    this.texts = texts;
    this.title = title;
    this.made = made;
    this.ends = ends.apply(this::show);
    this.hidden = new HiddenLayers(catalogue.layering().activations(), texts, this::show);
    this.loss = new NameChoice<>(catalogue.layering().losses(), 0, this::show);
    getStyleClass().add("network-sheet");
    form.getStyleClass().add("network-form");
    this.ends.before().forEach(line -> add(line.key(), line.node()));
    add("network-hidden", hidden);
    add(this.ends.after().key(), this.ends.after().node());
    add("network-loss", loss);
    says.setId("network-says");
    Wrapping.wrap(says);
    says.setMinHeight(USE_PREF_SIZE);
    make.setId("network-make");
    make.setText(texts.get("network-make"));
    make.setOnAction(_ -> make());
    VBox right = new VBox(picture, says, make);
    right.getStyleClass().add("network-picture");
    getChildren().addAll(form, right);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show();
  }

  /// One whose sizes are typed.
  ///
  /// @param title what the document is called
  /// @param made takes what makes the document
  public static NetworkSheet ofSizes(
      Catalogue catalogue, Texts texts, String title, Consumer<Supplier<Scenario>> made) {
    return new NetworkSheet(catalogue, texts, title, TypedEnds::new, made);
  }

  /// One that learns a column of a table.
  ///
  /// @param title what the document is called
  /// @param made takes what makes the document
  public static NetworkSheet ofTable(
      DataTable table,
      Catalogue catalogue,
      Texts texts,
      String title,
      Consumer<Supplier<Scenario>> made) {
    return new NetworkSheet(
        catalogue, texts, title, changed -> new TableEnds(table, texts, changed), made);
  }

  private void add(String key, Node node) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(node);
    label.setMinWidth(USE_PREF_SIZE);
    if (node.isFocusTraversable()) {
      node.setAccessibleText(label.getText());
    }
    node.setId(key);
    form.addRow(form.getRowCount(), label, node);
  }

  /// The first line of the form has the keyboard.
  @Override
  public void requestFocus() {
    ends.before().getFirst().node().requestFocus();
  }

  private Optional<LayeredNetwork> network() {
    return hidden.layers().flatMap(layers -> ends.network(layers, loss.getValue()));
  }

  private static boolean isSmall(LayeredNetwork network) {
    return network.numbers() <= Scenario.MOST_NUMBERS;
  }

  /// Draws what is chosen, or says why it cannot be made.
  private void show() {
    Operation usual = ends.usualLoss(catalogue.layering());
    if (!usual.equals(usualLoss)) {
      usualLoss = usual;
      loss.setValue(usual);
    }
    Optional<LayeredNetwork> network = network();
    make.setDisable(network.filter(NetworkSheet::isSmall).isEmpty());
    says.setText(
        network.map(this::said).orElseGet(() -> texts.get("network-no-size", Dims.LARGEST)));
    network.ifPresent(this::draw);
  }

  private String said(LayeredNetwork network) {
    return isSmall(network)
        ? texts.get("network-numbers", network.parameters())
        : texts.get("network-too-large", Scenario.MOST_NUMBERS);
  }

  private void draw(LayeredNetwork network) {
    picture.show(Sketch.of(Assembled.of(network.smallest().scenario(catalogue, title)).graph()));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      make();
      event.consume();
    }
  }

  private void make() {
    network()
        .filter(NetworkSheet::isSmall)
        .ifPresent(network -> made.accept(ends.document(network, catalogue, title)));
  }
}
