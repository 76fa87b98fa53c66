package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.transform.Scale;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Phase;
import studio.backprop.telling.PanelTexts;
import studio.backprop.trace.Extent;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;

/// What happens inside an operation as an equation of matrices; the last of them comes cell by
/// cell.
final class CloseupView extends HBox {
  /// What is wider hides the graph that it is about.
  private static final double WIDEST = 860;

  private final NodeLook look;
  private final Extent extent;
  private final PanelTexts texts;
  private final Quantity quantity;
  private final MatrixView made;
  private final List<Node> equation = new ArrayList<>();
  private final SlipTie tie = new SlipTie();
  private Area stands = new Area(0, 0, 0, 0);

  CloseupView(Plan plan, Closeup closeup, PanelTexts texts) {
    this.look = plan.looks().get(closeup.step().node().index());
    this.extent = plan.extent();
    this.texts = texts;
    this.quantity = closeup.step().phase().quantity();
    getStyleClass().addAll("slip", hue(closeup.step().phase()));
    tie.getStyleClass().add(hue(closeup.step().phase()));
    setManaged(false);
    setAlignment(Pos.CENTER_LEFT);
    List<Panel> panels = fitting(closeup.panels());
    List<MatrixView> views = new ArrayList<>();
    for (Panel panel : panels) {
      views.add(add(panel, !panel.equals(panels.getFirst())));
    }
    made = views.getLast();
    setAccessibleText(panels.stream().map(this::caption).collect(Collectors.joining("; ")));
    show(closeup);
  }

  private static String hue(Phase phase) {
    return switch (phase) {
      case FORWARD -> "forward";
      case BACKWARD -> "backward";
    };
  }

  /// Leads from the card to a slip that could not stand close to it.
  SlipTie tie() {
    return tie;
  }

  /// Stands where there is room, smaller or alone with the matrix that is made where there is not
  /// enough; where there is none at all it covers what it must.
  void place(Area card, SlipPlaces places) {
    List<Node> whole = List.copyOf(equation);
    for (List<Node> form : List.of(whole, List.of(whole.getLast()))) {
      fill(form);
      for (double size : places.sizes().toArray()) {
        Optional<Area> free = places.free(card, getWidth() * size, getHeight() * size);
        if (free.isPresent()) {
          put(free.get(), size, card, places);
          return;
        }
      }
    }
    fill(whole);
    put(places.inSight(card, getWidth(), getHeight()), 1, card, places);
  }

  private void fill(List<Node> form) {
    getChildren().setAll(form);
    applyCss();
    autosize();
  }

  private void put(Area place, double size, Area card, SlipPlaces places) {
    getTransforms().setAll(new Scale(size, size));
    relocate(place.x(), place.y());
    stands = place;
    tie.lead(card, place, places);
  }

  Area stands() {
    return stands;
  }

  /// Whether it is in sight.
  boolean isIn(Area sight) {
    return sight.holds(stands);
  }

  /// Shows how far the matrix that is made has come.
  void show(Closeup closeup) {
    made.show(closeup.made(), closeup.missing(), Optional.empty(), extent);
    made.setOpacity(closeup.substep().units() == 0 ? 0.2 + 0.8 * closeup.share() : 1);
    boolean cell = closeup.unit().isPresent() && closeup.unit().get().column() >= 0;
    made.markSelected(
        cell ? closeup.unit().orElseThrow().row() : -1,
        cell ? closeup.unit().orElseThrow().column() : -1);
  }

  /// As many of them as there is room for; the one that is made always.
  private List<Panel> fitting(List<Panel> panels) {
    double width = panels.stream().mapToDouble(panel -> geometry(panel.matrix()).width()).sum();
    return width <= WIDEST ? panels : List.of(panels.getLast());
  }

  private MatrixGeometry geometry(Matrix matrix) {
    return MatrixGeometry.isLarge(matrix)
        ? MatrixGeometry.heat(matrix, false)
        : MatrixGeometry.cells(matrix, List.of(), List.of(), List.of(), look.numbers());
  }

  private MatrixView add(Panel panel, boolean signed) {
    if (signed) {
      equation.add(new Sign(texts.sign(panel.joint())));
    }
    MatrixView view =
        MatrixView.of(look.named(texts.name(panel)), quantity, geometry(panel.matrix()));
    view.show(panel.matrix(), extent);
    equation.add(new Captioned(caption(panel), view));
    return view;
  }

  /// `X · W 4×3`
  private String caption(Panel panel) {
    Matrix matrix = panel.matrix();
    String note = texts.note(panel).isEmpty() ? "" : " " + texts.note(panel);
    return texts.name(panel).plain() + note + "  " + matrix.rows() + "×" + matrix.columns();
  }

  /// Whether it shows the same equation, with the same numbers in it.
  static boolean isSame(Closeup one, Closeup other) {
    return one.step().equals(other.step())
        && one.substep().equals(other.substep())
        && operands(one).equals(operands(other));
  }

  private static List<Matrix> operands(Closeup closeup) {
    return closeup.panels().stream()
        .limit(closeup.panels().size() - 1L)
        .map(Panel::matrix)
        .toList();
  }
}
