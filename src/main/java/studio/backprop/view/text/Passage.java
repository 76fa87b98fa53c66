package studio.backprop.view.text;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph of words and formulas, before any node of it is made.
///
/// @param styles what kind of paragraph it is, for the style sheet
public record Passage(List<String> styles, List<Piece> pieces) implements Supplier<Region> {

  /// A part of a paragraph that is set in one way.
  sealed interface Piece {
    /// How much it adds to a paragraph, in signs.
    int length();
  }

  record Words(String words, List<String> styles) implements Piece {
    Words {
      styles = List.copyOf(styles);
    }

    @Override
    public int length() {
      return words.length();
    }
  }

  record Formula(String tex) implements Piece {
    /// To be set, a formula takes as long as many words do.
    private static final int COST = 40;

    @Override
    public int length() {
      return COST + tex.length();
    }
  }

  public Passage {
    styles = List.copyOf(styles);
    pieces = List.copyOf(pieces);
  }

  /// Makes it as a flow of text.
  @Override
  public Region get() {
    TextFlow flow = new Paragraph(pieces.stream().map(Passage::node).toList());
    flow.getStyleClass().addAll(styles);
    return flow;
  }

  private static Node node(Piece piece) {
    return switch (piece) {
      case Words(String words, List<String> styles) -> {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        yield text;
      }
      case Formula(String tex) -> new BreakableFormula(tex);
    };
  }

  /// A flow of text whose formulas are no wider than itself.
  private static final class Paragraph extends TextFlow {
    Paragraph(List<Node> pieces) {
      getChildren().addAll(pieces);
    }

    @Override
    protected double computePrefHeight(double width) {
      fit(width);
      return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
      fit(getWidth());
      super.layoutChildren();
    }

    private void fit(double width) {
      double room = width - snappedLeftInset() - snappedRightInset();
      boolean other = false;
      for (Node piece : getChildren()) {
        other |= room > 0 && piece instanceof BreakableFormula formula && formula.fit(room);
      }
      if (other) {
        requestLayout();
      }
    }
  }
}
