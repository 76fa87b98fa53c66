package studio.backprop.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph of words and formulas, before any node of it is made.
///
/// @param styles what kind of paragraph it is, for the style sheet
public record Passage(List<String> styles, List<Piece> pieces) implements Supplier<Region> {

  private static final Pattern END = Pattern.compile("[.,;:?!)。，；：？！）](?![.,;:?!)。，；：？！）])");

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
    TextFlow flow = new Paragraph(nodes(turns));
    flow.getStyleClass().addAll(styles);
    return flow;
  }

  /// A full stop or a comma behind a formula stays with it, wherever its last line ends.
  private List<Node> nodes(boolean turns) {
    List<Node> nodes = new ArrayList<>();
    List<Piece> rest = new ArrayList<>(pieces);
    while (!rest.isEmpty()) {
      Piece piece = rest.removeFirst();
      if (piece instanceof Formula(String tex)
          && !rest.isEmpty()
          && rest.getFirst() instanceof Words(String words, List<String> styles)
          && END.matcher(words).lookingAt()) {
        add(new BreakableFormula(tex, text(words.substring(0, 1), styles)), nodes);
        rest.set(0, new Words(words.substring(1), styles));
      } else if (piece instanceof Formula(String tex)) {
        add(new BreakableFormula(tex), nodes);
      } else if (piece instanceof Words(String words, List<String> styles)) {
        (turns ? RightToLeft.pieces(words) : List.of(words))
            .forEach(part -> nodes.add(text(part, styles)));
      }
    }
    return nodes;
  }

  private static void add(BreakableFormula formula, List<Node> nodes) {
    nodes.add(formula);
    nodes.add(formula.lastLine());
  }

  private static boolean turns(Piece piece) {
    return piece instanceof Words(String words, _) && RightToLeft.isIn(words);
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
