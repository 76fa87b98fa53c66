package studio.backprop.view.graph.port;

import java.util.List;
import studio.backprop.graph.Place;

/// Where what a hand does to wires goes, and who says what ports there are.
public interface PortWiring {

  /// The ports of a node, from the first to the last; none of a leaf.
  List<PortLook> ports(String node);

  /// What is said of the place where a node's value comes out.
  String output(String node);

  /// What is said while a wire's end is over nothing.
  ///
  /// @param before the port that it has been taken from
  String away(Place.Port before);

  /// What is said of a wire that is selected.
  String wire(Place.Port to);

  /// Whether a node fits a port.
  WireVerdict verdict(String from, Place.Port to);

  /// A wire is laid.
  void connect(String from, Place.Port to);

  /// The end of a wire is taken to another port.
  void move(String from, Place.Port before, Place.Port to);

  /// A wire is taken away.
  void disconnect(Place.Port port);

  /// It is asked what fits a port.
  void ask(Place.Port port);

  /// It is asked where a node fits.
  void ask(String node);

  /// Nothing can be wired.
  PortWiring NONE =
      new PortWiring() {
        @Override
        public List<PortLook> ports(String node) {
          return List.of();
        }

        @Override
        public String output(String node) {
          return "";
        }

        @Override
        public String away(Place.Port before) {
          return "";
        }

        @Override
        public String wire(Place.Port to) {
          return "";
        }

        @Override
        public WireVerdict verdict(String from, Place.Port to) {
          return new WireVerdict(WireVerdict.Kind.UNKNOWN, "");
        }

        @Override
        public void connect(String from, Place.Port to) {
          // There is nothing to wire.
        }

        @Override
        public void move(String from, Place.Port before, Place.Port to) {
          // Nor to move.
        }

        @Override
        public void disconnect(Place.Port port) {
          // Nor to take away.
        }

        @Override
        public void ask(Place.Port port) {
          // Nobody knows.
        }

        @Override
        public void ask(String node) {
          // Nobody knows.
        }
      };
}
