package studio.backprop.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTextTest {
  private static final int TREES = 2000;

  @Test
  void a_text_reads_back_as_the_tree_that_it_was_written_from() {
    RandomSyntax random = new RandomSyntax(1);
    for (int k = 0; k < TREES; k++) {
      Syntax tree = random.tree(5);
      String text = SyntaxText.of(tree);
      if (text.length() <= Parser.LONGEST) {
        assertThat(Bracketed.of(text)).as(text).isEqualTo(Bracketed.of(tree));
      }
    }
  }

  @Test
  void trees_are_the_same_where_their_texts_are_wherever_they_stand() {
    RandomSyntax random = new RandomSyntax(3);
    List<Syntax> trees = Stream.generate(() -> random.tree(1)).limit(400).toList();
    for (Syntax tree : trees) {
      String text = SyntaxText.of(tree);
      assertThat(trees)
          .filteredOn(tree::isSame)
          .isEqualTo(trees.stream().filter(each -> SyntaxText.of(each).equals(text)).toList());
      assertThat(Parser.parse("  " + text))
          .isInstanceOfSatisfying(
              Reading.Whole.class, read -> assertThat(tree.isSame((Syntax) read.meant())).isTrue());
    }
  }

  @Test
  void no_bracket_could_be_left_out() {
    RandomSyntax random = new RandomSyntax(2);
    for (int k = 0; k < TREES; k++) {
      Syntax tree = random.tree(3);
      String text = SyntaxText.of(tree);
      for (int open = 0; open < text.length(); open++) {
        if (text.charAt(open) == '(' && (open == 0 || text.charAt(open - 1) != 'f')) {
          assertThat(without(text, open)).as(text).isNotEqualTo(Bracketed.of(tree));
        }
      }
    }
  }

  /// How a text without a pair of brackets would be read.
  private static String without(String text, int open) {
    int depth = 0;
    int close = open;
    do {
      depth += text.charAt(close) == '(' ? 1 : text.charAt(close) == ')' ? -1 : 0;
      close++;
    } while (depth > 0);
    String bare =
        text.substring(0, open) + text.substring(open + 1, close - 1) + text.substring(close);
    return Parser.parse(bare) instanceof Reading.Whole<Syntax>(Syntax read)
        ? Bracketed.of(read)
        : "";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tanh(X @ W1 + b1) @ W2 + b2",
        "-(A + B) * C - (D - E)",
        "(A ** 2).T + (-A) ** 2",
        "sum(X, axis=0) / rows(X)",
        "reshape(X, n, c * d)",
        "1e-5 * A"
      })
  void what_is_written_so_is_written_so_again(String text) {
    assertThat(Parser.parse(text))
        .isInstanceOfSatisfying(
            Reading.Whole.class,
            read -> assertThat(SyntaxText.of((Syntax) read.meant())).isEqualTo(text));
  }
}
