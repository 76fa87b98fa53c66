package studio.backprop.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.backprop.writing.style.Style;
import studio.backprop.writing.style.Style.Form;
import studio.backprop.writing.style.Style.Gradients;

/// Every way of writing formulas, and short names for several of them at once.
///
/// `[W/DR/M]` is: gradients in words, not fractions (`F`); the form as declared (`D`) or rows
/// (`R`), not columns (`C`); matrices, not spelt out (`Σ`). A `*` is all of them.
final class Styles {
  /// All twelve.
  static final List<Style> ALL = all();

  /// The usual one, and it in each form.
  static final List<Style> FORMS =
      ALL.stream()
          .filter(style -> style.gradients() == Gradients.FRACTION && !style.speltOut())
          .toList();

  private Styles() {}

  private static List<Style> all() {
    List<Style> all = new ArrayList<>();
    for (boolean speltOut : new boolean[] {false, true}) {
      for (Form form : Form.values()) {
        for (Gradients gradients : Gradients.values()) {
          all.add(Style.USUAL.with(gradients).with(form).withSpeltOut(speltOut));
        }
      }
    }
    return all;
  }

  /// The different texts, that of the usual style first and without a name, the others with the
  /// names of their styles.
  ///
  /// @param among the styles to try, the usual one first
  static Map<String, String> byName(List<Style> among, Function<Style, String> text) {
    Map<String, List<Style>> byText = new LinkedHashMap<>();
    for (Style style : among) {
      byText.computeIfAbsent(text.apply(style), _ -> new ArrayList<>()).add(style);
    }
    Map<String, String> named = new LinkedHashMap<>();
    byText.forEach((written, styles) -> named.put(named.isEmpty() ? "" : name(styles), written));
    return named;
  }

  private static String name(List<Style> styles) {
    String gradients = letters(styles, Styles::gradients, "FW");
    String forms = letters(styles, Styles::form, "DRC");
    String cells = letters(styles, Styles::cells, "MΣ");
    boolean isProduct =
        ALL.stream()
                .filter(style ->
                    gradients.contains(gradients(style))
                        && forms.contains(form(style))
                        && cells.contains(cells(style)))
                .count()
            == styles.size();
    return isProduct
        ? starred(gradients, 2) + "/" + starred(forms, 3) + "/" + starred(cells, 2)
        : styles.stream()
            .map(style -> gradients(style) + "/" + form(style) + "/" + cells(style))
            .collect(Collectors.joining(" "));
  }

  private static String letters(
      List<Style> styles, Function<Style, String> letter, String inOrder) {
    TreeSet<Integer> found = new TreeSet<>();
    styles.forEach(style -> found.add(inOrder.indexOf(letter.apply(style))));
    return found.stream().map(k -> inOrder.substring(k, k + 1)).collect(Collectors.joining());
  }

  private static String starred(String letters, int all) {
    return letters.length() == all ? "*" : letters;
  }

  private static String gradients(Style style) {
    return style.gradients() == Gradients.FRACTION ? "F" : "W";
  }

  private static String form(Style style) {
    return switch (style.form()) {
      case AS_DECLARED -> "D";
      case ROWS -> "R";
      case COLUMNS -> "C";
    };
  }

  private static String cells(Style style) {
    return style.speltOut() ? "Σ" : "M";
  }
}
