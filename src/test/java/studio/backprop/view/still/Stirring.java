package studio.backprop.view.still;

import java.util.List;
import java.util.random.RandomGenerator;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Some nodes within each other in a part of a window, and all that can be done to them that moves
/// something.
final class Stirring {
  private static final List<Color> COLOURS = List.of(Color.TEAL, Color.CORAL, Color.INDIGO);

  private final Pane part;
  private final Group outer = new Group();
  private final Group inner = new Group();
  private final Text text = new Text(20, 160, "still");
  private final Circle clip = new Circle(60, 60, 55);

  Stirring(Pane part) {
    this.part = part;
    inner.getChildren().add(box(0));
    outer.getChildren().addAll(box(1), inner);
    outer.setClip(clip);
    Group all = new Group(outer, text);
    all.setManaged(false);
    part.getChildren().add(all);
  }

  private static Pane box(int colour) {
    Rectangle front = new Rectangle(24, 14, COLOURS.get(colour % COLOURS.size()));
    Pane box = new Pane(new Group(front, new Text(4, 30, "in")));
    box.setManaged(false);
    box.resizeRelocate(10, 10, 40, 30);
    return box;
  }

  /// Does one thing, the same for the same choices.
  void stir(RandomGenerator random) {
    Node one = any(random.nextInt(1000));
    double amount = random.nextInt(80);
    switch (random.nextInt(14)) {
      case 0 -> one.setLayoutX(amount);
      case 1 -> one.setTranslateY(amount / 2);
      case 2 -> one.setVisible(!one.isVisible());
      case 3 -> text.setText("still ".repeat((int) amount % 4));
      case 4 -> inner.getChildren().add(box((int) amount));
      case 5 -> inner.getChildren().removeFirst();
      case 6 -> one.setScaleX(0.5 + amount / 80);
      case 7 ->
          one.setEffect(one.getEffect() == null ? new DropShadow(amount, 3, 3, Color.RED) : null);
      case 8 -> clip.setRadius(20 + amount);
      case 9 -> part.setVisible(!part.isVisible());
      case 10 -> part.getParent().setVisible(!part.getParent().isVisible());
      case 11 -> part.setTranslateX(amount / 4);
      case 12 -> one.setRotate(amount);
      default -> part.getParent().setTranslateY(amount / 4);
    }
    if (inner.getChildren().isEmpty()) {
      inner.getChildren().add(box(2));
    }
  }

  private Node any(int choice) {
    Pane box = (Pane) inner.getChildren().get(choice % inner.getChildren().size());
    Group within = (Group) box.getChildren().getFirst();
    List<Node> nodes = List.of(outer, inner, box, within, within.getChildren().getFirst(), text);
    return nodes.get(choice % nodes.size());
  }
}
