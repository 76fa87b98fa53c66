package studio.backprop.view.formula;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The nodes that draw an outline: one path for each ink, scaled from outline units to pixels.
final class FormulaShape {

  private final FormulaOutline outline;
  private final Scale scale = new Scale();
  private final List<SVGPath> paths;

  FormulaShape(FormulaOutline outline) {
    this.outline = outline;
    this.paths = outline.runs().stream().map(this::path).toList();
  }

  private SVGPath path(FormulaOutline.Run run) {
    SVGPath path = new SVGPath();
    path.setContent(run.path());
    path.getStyleClass().add("formula-ink");
    if (!run.ink().isEmpty()) {
      path.getStyleClass().add(run.ink());
    }
    path.getTransforms().add(scale);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  List<Node> nodesWith(Node other) {
    List<Node> nodes = new ArrayList<>(paths);
    nodes.add(other);
    return nodes;
  }

  double width(double em) {
    return pixels(outline.width(), em);
  }

  double height(double em) {
    return Math.ceil(ascent(em)) + pixels(outline.descent(), em);
  }

  double ascent(double em) {
    return pixels(outline.ascent(), em);
  }

  /// Draws with the given left end of the baseline and em, in pixels.
  void place(double left, double baseline, double em) {
    scale.setX(pixels(1, em));
    scale.setY(pixels(1, em));
    paths.forEach(path -> path.setLayoutX(left));
    paths.forEach(path -> path.setLayoutY(baseline));
  }

  private static double pixels(double units, double em) {
    return units * em / FormulaOutline.UNITS_PER_EM;
  }
}
