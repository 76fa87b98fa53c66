package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Lit;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Subject;
import studio.backprop.telling.PanelTexts;
import studio.backprop.trace.Extent;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;

/// What happens inside an operation as an equation of matrices; the last of them comes cell by
/// cell.
final class CloseupView extends PlacedSlip {
  /// What is wider hides the graph that it is about.
  private static final double WIDEST = 860;

  private final NodeLook look;
  private final Extent extent;
  private final PanelTexts texts;
  private final Quantity quantity;
  private final List<MatrixView> views = new ArrayList<>();
  private final List<Node> equation = new ArrayList<>();
  private final List<Node> used;
  private final boolean mayCover;

  CloseupView(Plan plan, Closeup closeup, PanelTexts texts) {
    this.look = plan.looks().get(closeup.step().node().index());
    this.extent = plan.extent();
    this.texts = texts;
    this.quantity = closeup.step().phase().quantity();
    getStyleClass().add(hue(closeup.step().phase()));
    tie().getStyleClass().add(hue(closeup.step().phase()));
    List<Panel> panels = fitting(closeup);
    List<Node> now = new ArrayList<>();
    List<Node> makes = new ArrayList<>();
    for (Panel panel : panels) {
      if (!panel.equals(panels.getFirst())) {
        equation.add(new Sign(sign(closeup, panel)));
      }
      views.add(add(panel));
      List<Lit> lit = lit(closeup, panel);
      if (lit.stream().anyMatch(one -> one.role() == Lit.Role.MADE)) {
        makes.add(equation.getLast());
      } else if (!lit.isEmpty()) {
        now.add(equation.getLast());
      }
    }
    now.addAll(makes);
    mayCover = closeup.grain().isInside();
    used = now.isEmpty() ? List.of(equation.getLast()) : now;
    setAccessibleText(panels.stream().map(this::caption).collect(Collectors.joining("; ")));
    show(closeup);
  }

  private static String hue(Phase phase) {
    return switch (phase) {
      case FORWARD -> "forward";
      case BACKWARD -> "backward";
      case UPDATE, CLEAR -> "update";
    };
  }

  /// Stands where there is room: off wires rather smaller, or with what is used now alone. Where
  /// there is none at all it covers what it must if the inside is what one looks at, and else is
  /// not seen.
  void place(Area card, SlipPlaces places) {
    List<List<Node>> forms = List.of(List.copyOf(equation), used, List.of(used.getLast()));
    boolean placed =
        forms.stream().anyMatch(form -> stands(form, card, places, places::clear))
            || forms.stream().anyMatch(form -> stands(form, card, places, places::free));
    setVisible(placed || mayCover);
    if (!placed) {
      fill(forms.getFirst());
      put(places.inSight(card, getWidth(), getHeight()), 1, card, places);
    }
    tie().setVisible(tie().isVisible() && isVisible());
  }

  private boolean stands(List<Node> form, Area card, SlipPlaces places, SlipPlaces.Room room) {
    fill(form);
    for (double size : places.sizes().toArray()) {
      Optional<Area> found = room.find(card, getWidth() * size, getHeight() * size);
      if (found.isPresent()) {
        put(found.get(), size, card, places);
        return true;
      }
    }
    return false;
  }

  /// Shows how far the matrix that is made has come.
  void show(Closeup closeup) {
    List<Panel> panels = closeup.panels();
    int left = panels.size() - views.size();
    for (int k = 0; k < views.size(); k++) {
      Panel panel = panels.get(left + k);
      views.get(k).show(panel.matrix(), panel.missing(), Optional.empty(), extent);
      views.get(k).light(lit(closeup, panel));
    }
    if (closeup.grain().isInside()) {
      showMade(closeup, views.getLast());
    }
  }

  private static List<Lit> lit(Closeup closeup, Panel panel) {
    return closeup.lit().stream().filter(lit -> lit.matrix().equals(panel.subject())).toList();
  }

  private static void showMade(Closeup closeup, MatrixView made) {
    made.setOpacity(closeup.substep().units() == 0 ? 0.2 + 0.8 * closeup.share() : 1);
    boolean cell = closeup.unit().isPresent() && closeup.unit().get().column() >= 0;
    made.markSelected(
        cell ? closeup.unit().orElseThrow().row() : -1,
        cell ? closeup.unit().orElseThrow().column() : -1);
  }

  /// As many of them as there is room for; of an equation all or the one that is made.
  private List<Panel> fitting(Closeup closeup) {
    List<Panel> panels = closeup.panels();
    while (panels.size() > 1 && width(panels) > WIDEST) {
      panels =
          closeup.grain().isInside() ? List.of(panels.getLast()) : panels.subList(1, panels.size());
    }
    return panels;
  }

  private double width(List<Panel> panels) {
    return panels.stream().mapToDouble(panel -> geometry(panel.matrix()).width()).sum();
  }

  private MatrixGeometry geometry(Matrix matrix) {
    return MatrixGeometry.isLarge(matrix)
        ? MatrixGeometry.heat(matrix, true)
        : MatrixGeometry.cells(matrix, List.of(), List.of(), List.of(), look.numbers());
  }

  /// Where no numbers are seen, there are none that are rounded.
  private String sign(Closeup closeup, Panel panel) {
    boolean isInNumbers =
        closeup.panels().stream().noneMatch(one -> MatrixGeometry.isLarge(one.matrix()));
    return isInNumbers ? texts.sign(closeup, panel, look.numbers()) : texts.sign(panel.joint());
  }

  private MatrixView add(Panel panel) {
    MatrixView view =
        MatrixView.of(look.named(texts.name(panel)), quantity(panel), geometry(panel.matrix()));
    equation.add(new Captioned(caption(panel), view));
    return view;
  }

  private Quantity quantity(Panel panel) {
    return panel.subject() instanceof Subject.Part(_, Reference inner)
        ? inner.role().isGradient() ? Quantity.GRADIENT : Quantity.VALUE
        : quantity;
  }

  /// `X · W 4×3`
  private String caption(Panel panel) {
    Matrix matrix = panel.matrix();
    String note = texts.note(panel).isEmpty() ? "" : " " + texts.note(panel);
    return texts.name(panel).plain() + note + "  " + matrix.rows() + "×" + matrix.columns();
  }

  /// Whether it shows the same equation, with the same numbers in it; where not all of it has room,
  /// what is used now is another thing in each substep.
  boolean shows(Closeup one, Closeup other) {
    boolean isWhole = !one.grain().isInside() && getChildren().equals(equation);
    return one.step().equals(other.step())
        && one.grain() == other.grain()
        && (isWhole ? last(one).equals(last(other)) : one.substep().equals(other.substep()))
        && operands(one).equals(operands(other));
  }

  private static Matrix last(Closeup closeup) {
    return closeup.panels().getLast().matrix();
  }

  private static List<Matrix> operands(Closeup closeup) {
    return closeup.panels().stream()
        .limit(closeup.panels().size() - 1L)
        .map(Panel::matrix)
        .toList();
  }
}
