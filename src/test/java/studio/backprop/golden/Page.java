package studio.backprop.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// A page in the making: one item a line, each behind a key that stays where others come and go.
final class Page {
  /// What is left over by rounding, where 0 is meant: other machines leave over something else.
  private static final Pattern RESIDUE =
      Pattern.compile(
          "\\(%1$s\\)|%1$s".formatted("[-−]?\\d(\\.\\d+)?e[-−](1[4-9]|[2-9]\\d|\\d{3})"));

  private final StringBuilder text = new StringBuilder();

  void heading(String words) {
    text.append(text.isEmpty() ? "" : "\n").append("## ").append(words).append('\n');
  }

  void line(String key, String words) {
    String oneLine = RESIDUE.matcher(words.replace("\n", "⏎")).replaceAll("0");
    text.append((key + ": " + oneLine).stripTrailing()).append('\n');
  }

  void label(String key, MathText label) {
    line(key + " plain", label.plain());
    line(key + " tex", label.tex());
  }

  /// In every style.
  void styled(String key, Function<Style, String> words) {
    styled(Styles.ALL, key, words);
  }

  private void styled(List<Style> styles, String key, Function<Style, String> words) {
    Styles.byName(styles, words)
        .forEach((name, written) -> line(name.isEmpty() ? key : key + " [" + name + "]", written));
  }

  /// In every style.
  void label(String key, Function<Style, MathText> label) {
    label(Styles.ALL, key, label);
  }

  /// In the usual style, in each form.
  void turned(String key, Function<Style, MathText> label) {
    label(Styles.FORMS, key, label);
  }

  private void label(List<Style> styles, String key, Function<Style, MathText> label) {
    Function<Style, MathText> written = once(label);
    styled(styles, key + " plain", style -> written.apply(style).plain());
    styled(styles, key + " tex", style -> written.apply(style).tex());
  }

  /// In every style, one after another.
  void labels(String key, Function<Style, List<MathText>> labels) {
    Function<Style, List<MathText>> written = once(labels);
    int count = written.apply(Style.USUAL).size();
    for (int k = 0; k < count; k++) {
      int at = k;
      label(count == 1 ? key : key + " " + (k + 1), style -> written.apply(style).get(at));
    }
  }

  /// The same, made once of each style.
  private static <T> Function<Style, T> once(Function<Style, T> made) {
    Map<Style, T> kept = new HashMap<>();
    return style -> kept.computeIfAbsent(style, made);
  }

  String text() {
    return text.toString();
  }
}
