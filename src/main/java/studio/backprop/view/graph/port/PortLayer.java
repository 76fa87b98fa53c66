package studio.backprop.view.graph.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.layout.Area;
import studio.backprop.view.text.Outward;

/// The ports that are to be seen: those of one card, or while a wire is pulled of all in sight.
final class PortLayer {
  /// From further away nobody aims at a port.
  private static final double SMALLEST = 0.3;

  /// Up to here ports keep their size however small the cards are.
  private static final double SMALL = 0.5;

  private static final double LEFT = 30;
  private static final double ASIDE = 10;

  private final Group layer;
  private final Cards cards;
  private final Camera camera;
  private final Supplier<PortWiring> wiring;
  private final Map<String, CardPorts> shown = new LinkedHashMap<>();

  PortLayer(Group layer, Cards cards, Camera camera, Supplier<PortWiring> wiring) {
    this.layer = layer;
    this.cards = cards;
    this.camera = camera;
    this.wiring = wiring;
  }

  /// Whether it is near enough.
  boolean isNear() {
    return camera.zoom() >= SMALLEST;
  }

  /// How much larger than on the drawing ports are drawn.
  double size() {
    return 1 / Math.clamp(camera.zoom(), SMALL, 1);
  }

  /// Shows the ports of these cards, and no others.
  void show(Collection<String> nodes) {
    List.copyOf(shown.keySet()).stream().filter(node -> !nodes.contains(node)).forEach(this::hide);
    nodes.forEach(node -> shown.computeIfAbsent(node, this::make));
    place();
  }

  private CardPorts make(String node) {
    CardPorts ports = new CardPorts(node, wiring.get());
    layer.getChildren().addAll(ports.nodes());
    return ports;
  }

  private void hide(String node) {
    CardPorts ports = shown.remove(node);
    if (ports != null) {
      layer.getChildren().removeAll(ports.nodes());
    }
  }

  /// Puts them where their cards stand now.
  void place() {
    for (CardPorts ports : List.copyOf(shown.values())) {
      Optional<Area> card = cards.place(ports.node());
      var box = cards.box(ports.node());
      if (card.isPresent() && box.isPresent()) {
        ports.put(card.get(), box.get(), size());
      } else {
        hide(ports.node());
      }
    }
  }

  /// Makes them anew, for there may be others.
  void renew() {
    List<String> nodes = List.copyOf(shown.keySet());
    show(List.of());
    show(nodes);
  }

  /// The cards whose ports are shown.
  Collection<CardPorts> all() {
    return shown.values();
  }

  List<PortChip> chips() {
    return shown.values().stream().flatMap(ports -> ports.chips().stream()).toList();
  }

  Optional<CardPorts> of(String node) {
    return Optional.ofNullable(shown.get(node));
  }

  /// Where the value of a node leaves its card.
  Optional<Point2D> source(String node) {
    return cards
        .place(node)
        .flatMap(
            card -> cards.box(node).map(box -> new Point2D(card.right(), card.y() + box.output())));
  }

  /// The port at a point of the drawing, or the nearest within reach.
  Optional<PortChip> chip(Point2D at, double reach) {
    return chips().stream()
        .filter(chip -> distance(chip, at) <= reach)
        .min(Comparator.comparingDouble(chip -> distance(chip, at)));
  }

  private static double distance(PortChip chip, Point2D at) {
    Bounds place = chip.getBoundsInParent();
    double across = Math.max(place.getMinX() - at.getX(), at.getX() - place.getMaxX());
    double down = Math.max(place.getMinY() - at.getY(), at.getY() - place.getMaxY());
    return Math.hypot(Math.max(0, across), Math.max(0, down));
  }

  /// The ids of the nodes whose cards are there.
  List<String> cardsInSight() {
    return cards.all().stream().map(NodeCard::node).toList();
  }

  /// The node whose card is at a point of the drawing.
  Optional<String> card(Point2D at) {
    return cards.all().stream()
        .filter(card -> isWithin(card.area(), at))
        .reduce((_, later) -> later)
        .map(NodeCard::node);
  }

  /// The node whose card, or the ports beside it, are at a point; where those of the card before
  /// are, that one.
  Optional<String> beside(Point2D at) {
    return card(at)
        .or(() ->
            cards.all().stream()
                .filter(card -> isWithin(around(card.area()), at))
                .map(NodeCard::node)
                .reduce((one, other) -> shown.containsKey(one) ? one : other));
  }

  /// A port together with what stands below it beside the card, which nothing that is said of it is
  /// to cover.
  Bounds around(Node handle) {
    Bounds place = handle.getBoundsInParent();
    double lowest =
        shown.values().stream()
            .filter(ports -> handle instanceof PortChip chip && ports.chips().contains(chip))
            .flatMap(ports -> ports.chips().stream())
            .mapToDouble(chip -> chip.getBoundsInParent().getMaxY())
            .max()
            .orElse(place.getMaxY());
    return new BoundingBox(
        place.getMinX(), place.getMinY(), place.getWidth(), lowest - place.getMinY());
  }

  private Area around(Area card) {
    double left = LEFT * size();
    double aside = ASIDE * size();
    return new Area(
        card.x() - left, card.y() - aside / 2, card.width() + left + aside, card.height() + aside);
  }

  private static boolean isWithin(Area area, Point2D at) {
    return area.x() <= at.getX()
        && at.getX() <= area.right()
        && area.y() <= at.getY()
        && at.getY() <= area.bottom();
  }

  /// The port, or the place where a value comes out, that the mouse is on.
  static Optional<Node> handle(EventTarget target) {
    return Outward.from(target)
        .filter(node -> node instanceof PortChip || node instanceof Outlet)
        .findFirst();
  }
}
