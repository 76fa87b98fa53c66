package studio.backprop.view.text;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    boolean turns = pieces.stream().anyMatch(Passage::turns);
    TextFlow flow = new Paragraph(pieces.stream().flatMap(piece -> nodes(piece, turns)).toList());
    flow.getStyleClass().addAll(styles);
    return flow;
  }

  private static boolean turns(Piece piece) {
    return piece instanceof Words(String words, _) && RightToLeft.isIn(words);
  }

  private static Stream<Node> nodes(Piece piece, boolean turns) {
    return switch (piece) {
      case Words(String words, List<String> styles) ->
          (turns ? RightToLeft.pieces(words) : List.of(words))
              .stream().map(part -> text(part, styles));
      case Formula(String tex) -> Stream.of(new BreakableFormula(tex));
    };
  }

  private static Text text(String words, List<String> styles) {
    Text text = new Text(words);
    text.getStyleClass().addAll(styles);
    return text;
  }

  /// A flow of text whose formulas are no wider than itself.
  private static final class Paragraph extends BidirectionalFlow {
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
