package studio.backprop.view.graph.port;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Box;

/// The ports of one card at its left edge, and at its right edge the place where its value comes
/// out.
final class CardPorts {
  private static final double BESIDE = 3;
  private static final double APART = 2;

  private final String node;
  private final List<PortChip> chips;
  private final Outlet outlet;
  private final Scale scale = new Scale(1, 1);

  CardPorts(String node, PortWiring wiring) {
    this.node = node;
    this.chips = wiring.ports(node).stream().map(PortChip::new).toList();
    this.outlet = new Outlet(node, wiring.output(node));
    nodes().forEach(part -> part.getTransforms().add(scale));
  }

  String node() {
    return node;
  }

  List<PortChip> chips() {
    return chips;
  }

  /// All that is drawn.
  List<Node> nodes() {
    List<Node> all = new ArrayList<>(chips);
    all.add(outlet);
    return all;
  }

  /// Puts them where they belong, once they are in the scene.
  ///
  /// @param size how much larger than its own each is drawn
  void put(Area card, Box box, double size) {
    scale.setX(size);
    scale.setY(size);
    double half = Outlet.SIZE * size / 2;
    outlet.relocate(card.right() - half, card.y() + box.output() - half);
    chips.forEach(chip -> {
      chip.applyCss();
      chip.autosize();
    });
    double high = chips.stream().mapToDouble(PortChip::getHeight).max().orElse(0) * size;
    List<Double> places =
        new PortPlaces(card.height(), high + APART)
            .of(chips.stream().map(chip -> chip.look().from().isPresent()).toList(), box.inputs());
    IntStream.range(0, chips.size())
        .forEach(i -> {
          PortChip chip = chips.get(i);
          chip.relocate(
              card.x() - BESIDE - chip.getWidth() * size,
              card.y() + places.get(i) - chip.getHeight() * size / 2);
        });
  }
}
