package studio.backprop.view.graph.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.shape.SVGPath;
import studio.backprop.language.Texts;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// All cards of a drawing in the colours of their kinds, one shape a kind, however many there are.
public final class Outlines {
  private Outlines() {}

  public static List<SVGPath> of(Plan plan, LayoutResult layout) {
    Map<NodeLook.Kind, StringBuilder> outlines = new EnumMap<>(NodeLook.Kind.class);
    for (int i = 0; i < plan.cards(); i++) {
      add(
          layout.place(plan.id(i)),
          outlines.computeIfAbsent(plan.kind(i), _ -> new StringBuilder()));
    }
    List<SVGPath> shapes = new ArrayList<>();
    outlines.forEach((kind, outline) -> shapes.add(spots(kind, outline)));
    return shapes;
  }

  private static void add(Area place, StringBuilder outline) {
    outline
        .append('M')
        .append(place.x())
        .append(' ')
        .append(place.y())
        .append('h')
        .append(place.width())
        .append('v')
        .append(place.height())
        .append('h')
        .append(-place.width())
        .append('Z');
  }

  private static SVGPath spots(NodeLook.Kind kind, CharSequence outline) {
    SVGPath spots = new SVGPath();
    spots.setContent(outline.toString());
    spots.setManaged(false);
    spots.getStyleClass().addAll("spots", Texts.key(kind));
    return spots;
  }
}
