package studio.backprop.view.graph.map;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.view.graph.camera.Framing;
import studio.backprop.view.graph.card.Outlines;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// All cards as spots of colour, and a frame around what is in sight; a press or a drag on it
/// brings another part into sight. It is there where not everything is in sight, in the corner
/// where it covers least, smaller where that keeps it off all cards, and else at an edge between
/// them.
public final class Minimap extends Region {
  private static final double WIDEST = 190;
  private static final double HIGHEST = 116;
  private static final double THINNEST = 20;
  private static final double MARGIN = 7;

  /// With more cards in sight than this there is hardly any room between them.
  private static final int MOST_LOOKED_BETWEEN = 60;

  /// How much worse it is to lie over a card that eyes are on.
  private static final double HEED = 1000;

  /// Lying over a card, it lets it be read.
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  /// A window that is smaller has no room for it.
  private static final double LEAST = 300;

  private final Framing framing;
  private final Group spots = new Group();
  private final Rectangle frame = new Rectangle();
  private final Translate translate = new Translate();
  private final Scale scale = new Scale();
  private final Scale smaller = new Scale();
  private @Nullable Drawn drawn;
  private @Nullable Texts texts;
  private Stand stand = Stand.USUAL;

  /// What it shows.
  private record Drawn(LayoutResult layout, List<NodeLook.Kind> kinds) {}

  /// @param framing what moves the picture
  public Minimap(Framing framing) {
    this.framing = framing;
    getStyleClass().add("minimap");
    getStylesheets()
        .add(Objects.requireNonNull(Minimap.class.getResource("/css/graph.css")).toExternalForm());
    setManaged(false);
    setVisible(false);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    spots.setManaged(false);
    spots.setMouseTransparent(true);
    spots.getTransforms().setAll(translate, scale);
    // Thousands of spots are drawn once, and not whenever the frame moves over them.
    spots.setCache(true);
    frame.getStyleClass().add("minimap-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    getChildren().addAll(spots, frame);
    getTransforms().setAll(smaller);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
  }

  private void point(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      framing.centre(
          (event.getX() - translate.getX()) / scale.getX(),
          (event.getY() - translate.getY()) / scale.getY());
      event.consume();
    }
  }

  /// Tells in this language what is seen.
  public void speak(Language language) {
    texts = language.texts("window");
  }

  /// Shows what is in sight.
  ///
  /// @return what of the drawing it lies over
  /// @param heeded the cards that eyes are on, over which it does not lie where there is a way
  /// @param sight in the pixels of the drawing
  /// @param zoom how large the drawing is looked at
  public Optional<Area> look(
      Plan plan, LayoutResult layout, List<Area> heeded, Area sight, double zoom) {
    Area room = new Area(0, 0, sight.width() * zoom, sight.height() * zoom);
    boolean needed =
        !sight.grown(1).holds(layout.bounds()) && Math.min(room.width(), room.height()) >= LEAST;
    setVisible(needed);
    if (!needed) {
      return Optional.empty();
    }
    draw(plan, layout);
    frame(sight);
    stand(layout.boxes().values(), heeded, sight, zoom, room);
    tell(layout.boxes().values(), sight);
    return Optional.of(under(stand, sight, zoom, room));
  }

  private void tell(Collection<Area> cards, Area sight) {
    if (texts != null) {
      long seen = cards.stream().filter(sight::overlaps).count();
      setAccessibleText(texts.get("minimap", seen, cards.size()));
    }
  }

  private void draw(Plan plan, LayoutResult layout) {
    Drawn next = new Drawn(layout, plan.kinds());
    if (next.equals(drawn)) {
      return;
    }
    drawn = next;
    Area all = layout.bounds();
    double factor =
        Math.min(WIDEST / Math.max(1, all.width()), HIGHEST / Math.max(1, all.height()));
    double width = Math.max(THINNEST, all.width() * factor);
    double height = Math.max(THINNEST, all.height() * factor);
    scale.setX(width / Math.max(1, all.width()));
    scale.setY(height / Math.max(1, all.height()));
    translate.setX(MARGIN - all.x() * scale.getX());
    translate.setY(MARGIN - all.y() * scale.getY());
    spots.getChildren().setAll(Outlines.of(plan, layout));
    resize(width + 2 * MARGIN, height + 2 * MARGIN);
  }

  private void frame(Area sight) {
    double left = Math.clamp(translate.getX() + sight.x() * scale.getX(), 1, getWidth() - 3);
    double top = Math.clamp(translate.getY() + sight.y() * scale.getY(), 1, getHeight() - 3);
    double right =
        Math.clamp(translate.getX() + sight.right() * scale.getX(), left + 2, getWidth() - 1);
    double bottom =
        Math.clamp(translate.getY() + sight.bottom() * scale.getY(), top + 2, getHeight() - 1);
    frame.setX(left);
    frame.setY(top);
    frame.setWidth(right - left);
    frame.setHeight(bottom - top);
  }

  /// Stays where it is, in full size, unless it covers more there than elsewhere or smaller; while
  /// a hand is on it always.
  private void stand(
      Collection<Area> cards, List<Area> heeded, Area sight, double zoom, Area room) {
    List<Area> seen = cards.stream().filter(sight::overlaps).toList();
    ToDoubleFunction<Stand> covered =
        at -> {
          Area place = under(at, sight, zoom, room);
          return shared(place, seen) + HEED * shared(place, heeded);
        };
    if (!isPressed()) {
      stand = stand.best(covered, seen.size() <= MOST_LOOKED_BETWEEN);
    }
    smaller.setX(stand.size());
    smaller.setY(stand.size());
    Area place = stand.place(getWidth(), getHeight(), room);
    relocate(place.x(), place.y());
    pseudoClassStateChanged(FAINT, covered.applyAsDouble(stand) > 0);
  }

  /// How much of the cards it would lie over, in pixels of the drawing.
  private static double shared(Area place, List<Area> cards) {
    return cards.stream().mapToDouble(place::shared).sum();
  }

  /// The part of the drawing under it.
  private Area under(Stand at, Area sight, double zoom, Area room) {
    Area place = at.place(getWidth(), getHeight(), room);
    return new Area(
        sight.x() + place.x() / zoom,
        sight.y() + place.y() / zoom,
        place.width() / zoom,
        place.height() / zoom);
  }
}
