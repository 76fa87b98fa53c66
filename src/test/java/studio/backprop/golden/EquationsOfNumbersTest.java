package studio.backprop.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whoever adds up the numbers on the pages gets what stands there, or is told that they are
/// rounded.
class EquationsOfNumbersTest {
  private static final String NUMBER = "[−-]?\\d++(?:\\.\\d++)?+(?:e[−-]?\\d++)?+";
  private static final String FACTOR = "(?:%1$s|\\(%1$s\\))".formatted(NUMBER);
  private static final String PRODUCT = "%1$s(?: ?· ?%1$s)*+".formatted(FACTOR);
  private static final String SUM = "%1$s(?: \\+ %1$s)*+".formatted(PRODUCT);

  /// `Cell [0,1]: 2·0.3 + (−1)·0.25 = 0.35.`
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:: |\\. )(?<sum>%s) (?<sign>[=≈]) (?<value>%s)\\.(?: |$)".formatted(SUM, NUMBER));

  /// `gradient W[0,1]: 0.0381 ≈ 0.127 · 0.3 ∂L/∂O[2,0] · W[3,0]`
  private static final Pattern EXPLANATION =
      Pattern.compile(
          ": (?<value>%s) (?<sign>[=≈]) (?<sum>%s)(?! [-+·/] |[²\\d.])(?: |$)"
              .formatted(NUMBER, SUM));

  private static boolean holds(Matcher equation) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String term : equation.group("sum").split(" \\+ ", -1)) {
      BigDecimal product = BigDecimal.ONE;
      for (String factor : term.split(" ?· ?", -1)) {
        product = product.multiply(number(factor));
      }
      sum = sum.add(product);
    }
    return sum.compareTo(number(equation.group("value"))) == 0;
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replaceAll("[()]", "").replace('−', '-'));
  }

  @Test
  void add_up_as_they_are_shown_or_say_that_they_do_so_about() {
    List<String> wrong = new ArrayList<>();
    List<String> needlessly = new ArrayList<>();
    int exact = 0;
    int about = 0;
    for (String name : GoldenFile.names()) {
      for (String line : new GoldenFile(name).lines()) {
        for (Pattern pattern : List.of(SENTENCE, EXPLANATION)) {
          Matcher equation = pattern.matcher(line);
          while (equation.find()) {
            boolean isExact = equation.group("sign").equals("=");
            if (!isResidue(equation) && isExact && !holds(equation)) {
              wrong.add(name + ": " + equation.group());
            } else if (!isResidue(equation) && !isExact && holds(equation)) {
              needlessly.add(name + ": " + equation.group());
            }
            exact += isExact ? 1 : 0;
            about += isExact ? 0 : 1;
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(needlessly).isEmpty();
    assertThat(exact).isGreaterThan(500);
    assertThat(about).isGreaterThan(300);
  }

  /// A page has 0 for what rounding leaves of it.
  private static boolean isResidue(Matcher equation) {
    return number(equation.group("value")).signum() == 0;
  }
}
