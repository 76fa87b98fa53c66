package studio.backprop.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import studio.backprop.view.formula.FormulaView;

/// Looks in a window for numbers with a decimal point, and for some with a comma.
final class DecimalCommas {
  private static final Pattern POINT = Pattern.compile("[0-9]\\.[0-9]");
  private static final Pattern COMMA = Pattern.compile("[0-9],[0-9]");

  private static final List<String> PROGRAMS = List.of("program", "formula-line", "formula-field");

  private final Set<String> wrong = new TreeSet<>();
  private final Set<String> right = new TreeSet<>();

  void look(MainWindow window, String when) {
    window.scene().getRoot().lookupAll("*").stream()
        .filter(node -> !isProgram(node))
        .flatMap(DecimalCommas::said)
        .forEach(text -> {
          if (POINT.matcher(text).find()) {
            wrong.add(when + ": " + text);
          } else if (COMMA.matcher(text).find()) {
            right.add(text);
          }
        });
  }

  /// Programs are written alike everywhere, and so is a formula as it is typed.
  private static boolean isProgram(Node node) {
    return node != null
        && (PROGRAMS.stream().anyMatch(node.getStyleClass()::contains)
            || isProgram(node.getParent()));
  }

  private static Stream<String> said(Node node) {
    Stream<String> own =
        switch (node) {
          case FormulaView formula -> Stream.of(formula.getTex());
          case TextInputControl field -> Stream.of(field.getText(), field.getPromptText());
          case Labeled label ->
              Stream.of(
                  label.getText(), label.getTooltip() == null ? "" : label.getTooltip().getText());
          case Text text -> Stream.of(text.getText());
          default -> Stream.of();
        };
    return Stream.concat(own, Stream.of(String.valueOf(node.getAccessibleText())))
        .map(String::valueOf);
  }

  /// What has a point where a comma is wanted.
  Set<String> wrong() {
    return wrong;
  }

  /// What has a comma.
  Set<String> right() {
    return right;
  }
}
