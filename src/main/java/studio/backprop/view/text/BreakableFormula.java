package studio.backprop.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.style.MathText;

/// A formula in a line of text, which goes on in further lines where it is wider than the text. It
/// is read aloud and copied as a whole.
final class BreakableFormula extends Region {
  private static final String IN_TEXT = "\\textstyle ";

  /// The space before a sign, which belongs to no part.
  private static final double SPACE = 4;

  /// Between the lines of a formula that stands on lines of its own.
  private static final double APART = 4;

  /// How a part that is too wide is broken, and then a part of that.
  private static final List<Function<String, List<String>>> FINER =
      List.of(
          FormulaBreaks::factors,
          part -> FormulaBreaks.inside(part, 1),
          part -> FormulaBreaks.inside(part, 2),
          part -> FormulaBreaks.inside(part, 3));

  private final String tex;
  private final String style;
  private final FormulaView whole;
  private List<Part> parts = List.of();
  private @Nullable Text end;
  private @Nullable LastLine lastLine;
  private double room = Double.POSITIVE_INFINITY;

  /// One that somebody has written.
  BreakableFormula(String tex) {
    this(MathText.written(tex), IN_TEXT);
  }

  /// One that stands on a line of its own.
  static BreakableFormula displayed(MathText formula) {
    return new BreakableFormula(formula, "");
  }

  /// One that is followed at once by what ends a part of a sentence: that stays with its last line.
  BreakableFormula(String tex, Text end) {
    this(tex);
    this.end = end;
    getChildren().add(end);
  }

  private BreakableFormula(MathText formula, String style) {
    this.tex = formula.tex();
    this.style = style;
    this.whole = view(formula);
    getStyleClass().add("breakable-formula");
    getChildren().add(whole);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offerCopies);
  }

  /// Room for its last line where it has several: to stand in the text behind it, so that what
  /// follows goes on there.
  Region lastLine() {
    LastLine room = new LastLine();
    lastLine = room;
    return room;
  }

  private FormulaView view(MathText formula) {
    return new FormulaView(style + formula.tex(), formula.plain());
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

  @Override
  public void requestLayout() {
    super.requestLayout();
    if (lastLine != null) {
      lastLine.requestLayout();
    }
  }

  /// How high it would be if it might be so wide; whoever asks changes nothing.
  double heightWithin(double width) {
    double now = room;
    room = width;
    double height = computePrefHeight(-1);
    room = now;
    return height;
  }

  private List<List<FormulaView>> lines() {
    if (!whole.isTypeset() || whole.prefWidth(-1) + endWidth() <= room) {
      return List.of(List.of(whole));
    }
    List<List<FormulaView>> lines = new ArrayList<>();
    double left = 0;
    for (FormulaView part : fitting()) {
      double width = part.prefWidth(-1);
      if (lines.isEmpty() || width + SPACE > left) {
        lines.add(new ArrayList<>());
        left = room;
      }
      lines.getLast().add(part);
      left -= width + SPACE;
    }
    List<FormulaView> last = lines.getLast();
    if (last.size() > 1 && width(last) + endWidth() > room) {
      lines.add(new ArrayList<>(List.of(last.removeLast())));
    }
    return lines;
  }

  private double endWidth() {
    return end == null ? 0 : end.getLayoutBounds().getWidth();
  }

  /// The parts, and of those that are too wide the parts of these.
  private List<FormulaView> fitting() {
    if (parts.isEmpty()) {
      parts = FormulaBreaks.parts(tex).stream().map(part -> new Part(part, FINER)).toList();
    }
    return parts.stream().flatMap(part -> part.fitting().stream()).toList();
  }

  /// A part, which is broken in turn where it is too wide.
  private final class Part {
    private final String tex;
    private final List<Function<String, List<String>>> ways;
    private final FormulaView whole;
    private List<Part> parts = List.of();

    Part(String tex, List<Function<String, List<String>>> ways) {
      this.tex = tex;
      this.ways = ways;
      whole = view(MathText.ofTex(tex));
      whole.setMouseTransparent(true);
      getChildren().add(whole);
      // It is made while lines are laid out, when the styles of this pulse have been given out.
      whole.applyCss();
    }

    private List<FormulaView> fitting() {
      if (ways.isEmpty() || !whole.isTypeset() || whole.prefWidth(-1) <= room) {
        return List.of(whole);
      }
      if (parts.isEmpty()) {
        List<Function<String, List<String>>> rest = ways.subList(1, ways.size());
        parts = ways.getFirst().apply(tex).stream().map(one -> new Part(one, rest)).toList();
      }
      return parts.stream().flatMap(part -> part.fitting().stream()).toList();
    }
  }

  private static double width(List<FormulaView> line) {
    return line.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + SPACE * (line.size() - 1);
  }

  private double apart() {
    return style.equals(IN_TEXT) ? 0 : APART;
  }

  private static double ascent(List<FormulaView> line) {
    return line.stream().mapToDouble(FormulaView::getBaselineOffset).max().orElse(0);
  }

  private static double height(List<FormulaView> line) {
    DoubleStream below =
        line.stream().mapToDouble(part -> part.prefHeight(-1) - part.getBaselineOffset());
    return ascent(line) + below.max().orElse(0);
  }

  /// Those that it has room for itself.
  private List<List<FormulaView>> ownLines() {
    List<List<FormulaView>> lines = lines();
    return lastLine == null || lines.size() == 1 ? lines : lines.subList(0, lines.size() - 1);
  }

  @Override
  protected double computePrefWidth(double height) {
    List<List<FormulaView>> lines = ownLines();
    double widest = lines.stream().mapToDouble(BreakableFormula::width).max().orElse(0);
    boolean ends = lines.size() == lines().size();
    return Math.min(room, ends ? Math.max(widest, width(lines.getLast()) + endWidth()) : widest);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<List<FormulaView>> lines = ownLines();
    return lines.stream().mapToDouble(BreakableFormula::height).sum()
        + apart() * (lines.size() - 1);
  }

  /// What follows goes on in its last line.
  @Override
  public double getBaselineOffset() {
    List<FormulaView> last = ownLines().getLast();
    return computePrefHeight(-1) - height(last) + ascent(last);
  }

  @Override
  protected void layoutChildren() {
    List<List<FormulaView>> lines = lines();
    getChildren().forEach(child -> child.setVisible(false));
    double top = 0;
    for (List<FormulaView> line : lines) {
      double x = 0;
      if (lastLine != null && lines.size() > 1 && line.equals(lines.getLast())) {
        x = lastLine.getLayoutX() - getLayoutX();
        top = lastLine.getLayoutY() - getLayoutY();
      }
      for (FormulaView part : line) {
        double width = Math.min(part.prefWidth(-1), room);
        double y = top + ascent(line) - part.getBaselineOffset();
        part.resizeRelocate(x, y, width, part.prefHeight(-1));
        part.setVisible(true);
        x += width + SPACE;
      }
      if (end != null) {
        end.relocate(x - SPACE, top + ascent(line) - end.getBaselineOffset());
      }
      top += height(line) + apart();
    }
    if (end != null) {
      end.setVisible(true);
    }
  }

  private final class LastLine extends Region {
    LastLine() {
      setMouseTransparent(true);
      layoutXProperty().subscribe(BreakableFormula.super::requestLayout);
      layoutYProperty().subscribe(BreakableFormula.super::requestLayout);
    }

    private List<FormulaView> line() {
      List<List<FormulaView>> lines = lines();
      return lines.size() == 1 ? List.of() : lines.getLast();
    }

    @Override
    protected double computePrefWidth(double height) {
      List<FormulaView> line = line();
      return line.isEmpty() ? 0 : width(line) + endWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
      return height(line());
    }

    @Override
    public double getBaselineOffset() {
      return ascent(line());
    }
  }
}
