package studio.backprop.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.style.Label;

/// A formula in a line of text, which goes on in further lines where it is wider than the text. It
/// is read aloud and copied as a whole.
final class BreakableFormula extends Region {
  private static final String IN_TEXT = "\\textstyle ";

  /// The space before a sign, which belongs to no part.
  private static final double SPACE = 4;

  private final String tex;
  private final FormulaView whole;
  private List<FormulaView> parts = List.of();
  private double room = Double.POSITIVE_INFINITY;

  BreakableFormula(String tex) {
    this.tex = tex;
    this.whole = view(tex);
    getChildren().add(whole);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offerCopies);
  }

  private static FormulaView view(String tex) {
    return new FormulaView(IN_TEXT + tex, Label.ofTex(tex).plain());
  }

  private void offerCopies(ContextMenuEvent event) {
    Event.fireEvent(whole, event);
    event.consume();
  }

  /// Tells how wide it may be.
  ///
  /// @return whether that is another width than before
  boolean fit(double width) {
    boolean other = width != room;
    room = width;
    if (other) {
      requestLayout();
    }
    return other;
  }

  private List<List<FormulaView>> lines() {
    if (!whole.isTypeset() || whole.prefWidth(-1) <= room) {
      return List.of(List.of(whole));
    }
    if (parts.isEmpty()) {
      parts = FormulaBreaks.parts(tex).stream().map(BreakableFormula::view).toList();
      parts.forEach(part -> part.setMouseTransparent(true));
      getChildren().addAll(parts);
    }
    List<List<FormulaView>> lines = new ArrayList<>();
    double left = 0;
    for (FormulaView part : parts) {
      double width = part.prefWidth(-1);
      if (lines.isEmpty() || width + SPACE > left) {
        lines.add(new ArrayList<>());
        left = room;
      }
      lines.getLast().add(part);
      left -= width + SPACE;
    }
    return lines;
  }

  private static double width(List<FormulaView> line) {
    return line.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + SPACE * (line.size() - 1);
  }

  private static double ascent(List<FormulaView> line) {
    return line.stream().mapToDouble(FormulaView::getBaselineOffset).max().orElse(0);
  }

  private static double height(List<FormulaView> line) {
    DoubleStream below =
        line.stream().mapToDouble(part -> part.prefHeight(-1) - part.getBaselineOffset());
    return ascent(line) + below.max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = lines().stream().mapToDouble(BreakableFormula::width).max().orElse(0);
    return Math.min(room, widest);
  }

  @Override
  protected double computePrefHeight(double width) {
    return lines().stream().mapToDouble(BreakableFormula::height).sum();
  }

  /// What follows goes on in its last line.
  @Override
  public double getBaselineOffset() {
    List<FormulaView> last = lines().getLast();
    return computePrefHeight(-1) - height(last) + ascent(last);
  }

  @Override
  protected void layoutChildren() {
    List<List<FormulaView>> lines = lines();
    getChildren().forEach(child -> child.setVisible(false));
    double top = 0;
    for (List<FormulaView> line : lines) {
      double x = 0;
      for (FormulaView part : line) {
        double width = Math.min(part.prefWidth(-1), room);
        double y = top + ascent(line) - part.getBaselineOffset();
        part.resizeRelocate(x, y, width, part.prefHeight(-1));
        part.setVisible(true);
        x += width + SPACE;
      }
      top += height(line);
    }
  }
}
