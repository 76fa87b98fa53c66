package studio.backprop.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;

@InWindow
class FormulaViewTest {

  private static final String TEX = "x = \\textcolor{backward}{y}";

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final FormulaOutlines outlines = new FormulaOutlines(10, work::add);

  @Test
  void plain_text_is_shown_until_the_outline_is_ready() {
    FormulaView view = Pulses.on(() -> formula(TEX, "x = y"));
    assertThat(view.isTypeset()).isFalse();
    assertThat(view.getAccessibleText()).isEqualTo("x = y");

    finishWork();

    assertThat(Pulses.on(view::isTypeset)).isTrue();
    assertThat(view.getAccessibleText()).isEqualTo("x = y");
  }

  @Test
  void malformed_tex_leaves_the_plain_text_in_place() {
    FormulaView view = Pulses.on(() -> formula("\\nosuchcommand", "x = y"));
    finishWork();

    assertThat(Pulses.on(view::isTypeset)).isFalse();
    assertThat(view.lookup(".formula-text")).isNotNull();
  }

  @Test
  void tex_that_asks_for_too_much_is_shown_as_it_is_written() {
    String tex = "\\begin{array}{cc}\\multicolumn{99999999}{c}{x}\\end{array}";
    FormulaView view = Pulses.on(() -> formula(tex, ""));
    finishWork();

    assertThat(Pulses.on(view::isTypeset)).isFalse();
    assertThat(view.lookup(".formula-text"))
        .isInstanceOfSatisfying(Label.class, shown -> assertThat(shown.getText()).isEqualTo(tex));
  }

  @Test
  void an_outline_that_comes_late_does_not_replace_a_newer_formula() {
    FormulaView view = Pulses.on(() -> formula("x", ""));
    Pulses.on(() -> edit(view, "\\nosuchcommand"));
    finishWork();

    assertThat(Pulses.on(view::isTypeset)).isFalse();
  }

  @Test
  void inks_take_their_colour_from_the_style_sheet() {
    FormulaView view = Pulses.on(() -> formula(TEX, "x = y"));
    finishWork();
    Pulses.on(() -> styled(view));

    assertThat(fill(view, ".formula-ink.backward")).isNotEqualTo(fill(view, ".formula-ink"));
  }

  @Test
  void a_larger_size_takes_proportionally_more_room() {
    FormulaView view = Pulses.on(() -> formula("\\frac{x}{y}", ""));
    finishWork();
    double small = Pulses.on(() -> sized(view, 10));
    double large = Pulses.on(() -> sized(view, 40));

    assertThat(large / small).isBetween(3.5, 4.5);
  }

  @Test
  void the_copy_key_copies_the_plain_text() {
    String copied =
        Pulses.on(() -> {
          FormulaView view = formula(TEX, "x = y");
          view.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "c", "c", KeyCode.C, false, true, false, false));
          return Clipboard.getSystemClipboard().getString();
        });

    assertThat(copied).isEqualTo("x = y");
  }

  private FormulaView formula(String tex, String text) {
    FormulaView view = new FormulaView(outlines);
    view.setText(text);
    view.setTex(tex);
    return view;
  }

  private static FormulaView edit(FormulaView view, String tex) {
    view.setTex(tex);
    return view;
  }

  private static Scene styled(FormulaView view) {
    Scene scene = new Scene(view);
    view.applyCss();
    return scene;
  }

  private static double sized(FormulaView view, double size) {
    view.setSize(size);
    return view.prefWidth(-1);
  }

  private static Color fill(FormulaView view, String selector) {
    Node ink = view.lookup(selector);
    assertThat(ink).isInstanceOf(SVGPath.class);
    return (Color) ((SVGPath) ink).getFill();
  }

  private void finishWork() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }
}
