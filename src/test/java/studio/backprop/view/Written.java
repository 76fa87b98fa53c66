package studio.backprop.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import studio.backprop.view.formula.FormulaView;

/// What is written in the graph, and where: names, numbers, formulas, the shapes beside wires.
record Written(String words, Bounds place) {
  /// How much is free around what is written, in pixels at zoom 1.
  private static final double AROUND = 0.8;

  /// All that is seen to be written there.
  static List<Written> under(Node root) {
    return root.lookupAll("*").stream().filter(LaidOut::isSeen).flatMap(Written::on).toList();
  }

  /// What is written on that alone.
  static Stream<Written> on(Node node) {
    if (node instanceof FormulaView formula) {
      return Stream.of(new Written(formula.getAccessibleText(), LaidOut.place(formula)));
    }
    return node instanceof Text text && !text.getText().isBlank() && !isInFormula(text)
        ? Stream.of(new Written(text.getText(), text.localToScene(ink(text))))
        : Stream.empty();
  }

  /// Where letters are seen, at the least as high as a digit, and a little around them. How high a
  /// line of them is depends on the machine's fonts.
  private static Bounds ink(Text text) {
    Bounds own = ink(text, text.getText());
    Bounds digit = ink(text, "0");
    double top = Math.min(own.getMinY(), digit.getMinY()) - AROUND;
    double bottom = Math.max(own.getMaxY(), digit.getMaxY()) + AROUND;
    return new BoundingBox(own.getMinX() - AROUND, top, own.getWidth() + 2 * AROUND, bottom - top);
  }

  private static Bounds ink(Text like, String words) {
    Text same = new Text(like.getX(), like.getY(), words);
    same.setFont(like.getFont());
    same.setTextOrigin(like.getTextOrigin());
    same.setTextAlignment(like.getTextAlignment());
    same.setLineSpacing(like.getLineSpacing());
    same.setWrappingWidth(like.getWrappingWidth());
    same.setBoundsType(TextBoundsType.VISUAL);
    return same.getLayoutBounds();
  }

  private static boolean isInFormula(Node node) {
    return node != null && (node instanceof FormulaView || isInFormula(node.getParent()));
  }
}
