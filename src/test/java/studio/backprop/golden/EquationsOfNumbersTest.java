package studio.backprop.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whoever works out the numbers on the pages gets what stands there, or is told that they are
/// rounded.
class EquationsOfNumbersTest {
  private static final String NUMBER = "[−-]?\\d++(?:\\.\\d++)?+(?:e[−-]?\\d++)?+";

  /// `Cell [0,1]: 2·0.3 + (−1)·0.25 = 0.35.`
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:: |\\. )(?=(?<from>[^:=≈]++) (?<sign>[=≈]) (?<value>%s)\\.(?: |$))"
              .formatted(NUMBER));

  /// `gradient W[0,1]: 0.0381 ≈ 0.127 · 0.3 ∂L/∂O[2,0] · W[3,0]`
  private static final Pattern EXPLANATION =
      Pattern.compile(": (?<value>%s) (?<sign>[=≈]) (?<from>.++)".formatted(NUMBER));

  private static final String MATRIX = "\\\\begin\\{pmatrix} ([^{}]+) \\\\end\\{pmatrix}";
  private static final String FACTOR = MATRIX + "(\\^\\{\\\\top})?";

  /// One product of two matrices, nothing left out of them.
  private static final Pattern PRODUCT =
      Pattern.compile(
          ": %1$s \\\\cdot %1$s (?<sign>=|\\\\approx)\\\\: %2$s".formatted(FACTOR, MATRIX));

  private final List<String> wrong = new ArrayList<>();
  private int exact;
  private int about;
  private int opened;

  @Test
  void come_to_what_stands_there_as_they_are_shown_or_say_that_they_do_so_about() {
    for (String name : GoldenFile.names()) {
      for (String line : new GoldenFile(name).lines()) {
        Matcher sentence = SENTENCE.matcher(line);
        while (sentence.find()) {
          check(name, sentence, Reckoning.of(sentence.group("from")));
        }
        Matcher explanation = EXPLANATION.matcher(line);
        if (explanation.find()) {
          check(name, explanation, firstNumbers(explanation.group("from")));
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(exact).isGreaterThan(500);
    assertThat(about).isGreaterThan(400);
    assertThat(opened).isGreaterThan(90);
  }

  @Test
  void are_multiplied_as_they_are_shown_in_matrices_or_say_that_they_are_so_about() {
    for (String name : GoldenFile.names()) {
      for (String line : new GoldenFile(name).lines()) {
        Matcher product = PRODUCT.matcher(line);
        if (product.find() && !product.group().contains("dots")) {
          double[][] left = matrix(product.group(1), product.group(2) != null);
          double[][] right = matrix(product.group(3), product.group(4) != null);
          double[][] whole = matrix(product.group(6), false);
          count(name, product, product.group("sign").equals("="), isProduct(left, right, whole));
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(exact).isGreaterThan(40);
    assertThat(about).isGreaterThan(40);
  }

  /// What stands before the names of the numbers.
  private static Optional<Reckoning> firstNumbers(String text) {
    return Reckoning.startOf(text)
        .filter(read -> read.end() == text.length() || text.charAt(read.end()) == ' ');
  }

  private void check(String name, Matcher equation, Optional<Reckoning> read) {
    double value = Double.parseDouble(equation.group("value").replace('−', '-'));
    if (read.isPresent() && value != 0) {
      opened += read.get().isOpened() ? 1 : 0;
      count(name, equation, equation.group("sign").equals("="), read.get().is(value));
    }
  }

  private void count(String name, Matcher equation, boolean isExact, boolean holds) {
    if (isExact != holds) {
      wrong.add(name + ": " + equation.group());
    }
    exact += isExact ? 1 : 0;
    about += isExact ? 0 : 1;
  }

  private static double[][] matrix(String text, boolean isTransposed) {
    String[] rows = text.split(" \\\\\\\\ ", -1);
    int columns = rows[0].split(" & ", -1).length;
    double[][] cells =
        isTransposed ? new double[columns][rows.length] : new double[rows.length][columns];
    for (int i = 0; i < rows.length; i++) {
      String[] row = rows[i].split(" & ", -1);
      for (int j = 0; j < columns; j++) {
        double cell = Double.parseDouble(row[j]);
        if (isTransposed) {
          cells[j][i] = cell;
        } else {
          cells[i][j] = cell;
        }
      }
    }
    return cells;
  }

  private static boolean isProduct(double[][] left, double[][] right, double[][] whole) {
    for (int i = 0; i < whole.length; i++) {
      for (int j = 0; j < whole[i].length; j++) {
        double sum = 0;
        for (int k = 0; k < right.length; k++) {
          sum += left[i][k] * right[k][j];
        }
        if (Math.abs(sum - whole[i][j]) > 1e-9) {
          return false;
        }
      }
    }
    return true;
  }
}
