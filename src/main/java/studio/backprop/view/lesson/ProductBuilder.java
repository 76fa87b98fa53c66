package studio.backprop.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.lesson.Answer;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.lesson.ProductPuzzle.Factor;
import studio.backprop.lesson.ProductPuzzle.Put;
import studio.backprop.shape.Shape;
import studio.backprop.view.text.Wrapping;

/// Two matrices, drawn in proportion to their shapes, that are put in two places and turned, by
/// mouse or keyboard; whether they multiply so is seen at the seam.
final class ProductBuilder extends VBox {
  private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
  private static final PseudoClass BREAKS = PseudoClass.getPseudoClass("breaks");

  /// The longest side of a box, and the shortest.
  private static final double LONGEST = 34;

  private static final double SHORTEST = 8;

  private final ProductPuzzle puzzle;
  private final Consumer<Answer.OfProduct> built;
  private final Function<Put, String> names;
  private final Texts texts;
  private final List<Optional<Put>> puts =
      new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
  private final StackPane left = new StackPane();
  private final StackPane right = new StackPane();
  private final HBox tray = new HBox();
  private final VBox alike = new VBox();
  private final Label seam = new Label();
  private final double scale;

  /// @param built told the product, as soon as both places are taken
  /// @param names what a matrix is called
  /// @param unequal makes sizes differ that are alike, where that is possible
  ProductBuilder(
      ProductPuzzle puzzle,
      Consumer<Answer.OfProduct> built,
      Function<Put, String> names,
      Optional<Runnable> unequal,
      Texts texts) {
    this.puzzle = puzzle;
    this.built = built;
    this.names = names;
    this.texts = texts;
    this.scale = scale(puzzle);
    getStyleClass().add("product-builder");
    seam.getStyleClass().add("product-seam");
    Wrapping.wrap(seam);
    left.getStyleClass().add("product-place");
    right.getStyleClass().add("product-place");
    tray.getStyleClass().add("product-tray");
    for (Factor factor : puzzle.factors()) {
      tray.getChildren().add(tile(new Put(factor, false), -1));
    }
    tray.getChildren().add(turner());
    HBox places = new HBox(left, new Label("·"), right);
    places.getStyleClass().add("product-places");
    getChildren().addAll(tray, places, seam);
    alike.getStyleClass().add("product-alike");
    if (puzzle.fitting() > 1) {
      sayAlike(unequal);
    }
    show();
  }

  /// What is said where shapes alone do not tell; empty where they do.
  VBox alike() {
    return alike;
  }

  private static double scale(ProductPuzzle puzzle) {
    long longest = 1;
    for (Factor factor : puzzle.factors()) {
      Shape shape = factor.shape();
      longest = Math.max(longest, Math.max(shape.rows().value(), shape.columns().value()));
    }
    return LONGEST / longest;
  }

  /// Says that shapes alone do not tell here, and offers sizes with which they do.
  private void sayAlike(Optional<Runnable> unequal) {
    Label says = new Label(texts.get("build-alike", puzzle.fitting()));
    says.getStyleClass().add("question-hint");
    Wrapping.wrap(says);
    alike.getChildren().add(says);
    unequal.ifPresent(action -> {
      Button other = new Button(texts.get("build-unequal"));
      other.getStyleClass().add("product-unequal");
      other.setOnAction(_ -> action.run());
      alike.getChildren().add(other);
    });
  }

  /// @param place where it is put, 0 or 1; below 0 where it waits
  private MatrixTile tile(Put put, int place) {
    Region box = new Region();
    box.getStyleClass().add("product-box");
    double wide = side(put.shape().columns().value());
    double high = side(put.shape().rows().value());
    box.setMinSize(wide, high);
    box.setPrefSize(wide, high);
    box.setMaxSize(wide, high);
    VBox picture = new VBox(box, new Label(names.apply(put)), new Label(put.shape().sizes()));
    picture.getStyleClass().add("product-picture");
    String says =
        texts.get(place < 0 ? "build-tile" : "build-put", names.apply(put), put.shape().sizes());
    MatrixTile tile =
        new MatrixTile(says, picture, () -> press(put, place), point -> drop(put, place, point));
    if (place >= 0) {
      tile.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, put, place));
    }
    return tile;
  }

  private double side(long size) {
    return Math.max(SHORTEST, size * scale);
  }

  private MatrixTile turner() {
    Label sign = new Label("T");
    sign.getStyleClass().add("product-turner");
    MatrixTile tile =
        new MatrixTile(
            texts.get("build-turn"),
            sign,
            this::turnLast,
            point -> place(point).ifPresent(this::turn));
    tile.setTooltip(new Tooltip(texts.get("build-turn")));
    return tile;
  }

  /// One that waits goes to the first free place, one that is put is turned.
  private void press(Put put, int place) {
    if (place >= 0) {
      turn(place);
      tileAt(place).requestFocus();
    } else {
      int free = puts.getFirst().isEmpty() ? 0 : 1;
      set(free, Optional.of(put));
    }
  }

  private void key(KeyEvent event, Put put, int place) {
    if (event.getCode() == KeyCode.T) {
      press(put, place);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      set(place, Optional.empty());
      tray.getChildren().getFirst().requestFocus();
      event.consume();
    }
  }

  private void drop(Put put, int from, Point2D at) {
    Optional<Integer> to = place(at);
    if (from >= 0) {
      puts.set(from, to.flatMap(puts::get).filter(_ -> to.get() != from));
    }
    to.ifPresentOrElse(place -> set(place, Optional.of(put)), this::show);
  }

  private Optional<Integer> place(Point2D at) {
    List<StackPane> both = List.of(left, right);
    for (int place = 0; place < both.size(); place++) {
      StackPane pane = both.get(place);
      if (pane.getLayoutBounds().contains(pane.sceneToLocal(at))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private void turn(int place) {
    set(place, puts.get(place).map(Put::turn));
  }

  /// What was put last.
  private void turnLast() {
    if (puts.getLast().isPresent()) {
      turn(1);
    } else {
      turn(0);
    }
  }

  private void set(int place, Optional<Put> put) {
    puts.set(place, put);
    show();
    if (puts.stream().allMatch(Optional::isPresent)) {
      built.accept(ProductPuzzle.answer(puts.getFirst().get(), puts.getLast().get()));
    }
  }

  private Node tileAt(int place) {
    return List.of(left, right).get(place).getChildren().getFirst();
  }

  private void show() {
    show(left, 0);
    show(right, 1);
    Optional<Put> one = puts.getFirst();
    Optional<Put> other = puts.getLast();
    boolean both = one.isPresent() && other.isPresent();
    seam.setText(both ? seam(one.get(), other.get()) : texts.get("build"));
    boolean fits = both && puzzle.fits(one.get(), other.get());
    pseudoClassStateChanged(FITS, fits);
    pseudoClassStateChanged(BREAKS, both && !fits);
  }

  private void show(StackPane place, int number) {
    Node empty = new Label("?");
    place.getChildren().setAll(puts.get(number).<Node>map(put -> tile(put, number)).orElse(empty));
  }

  private String seam(Put one, Put other) {
    String left = one.shape().sizes();
    String right = other.shape().sizes();
    return ProductPuzzle.product(one, other)
        .map(product ->
            product.sameSizes(puzzle.shape())
                ? texts.get("build-fits", left, right, product.sizes())
                : texts.get("build-other", left, right, product.sizes(), puzzle.shape().sizes()))
        .orElseGet(() ->
            texts.get(
                "build-breaks",
                left,
                right,
                one.shape().columns().value(),
                other.shape().rows().value()));
  }

  /// To the first matrix that waits.
  void takeKeyboard() {
    tray.getChildren().getFirst().requestFocus();
  }
}
