package studio.backprop.session.edit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.graph.LeafKinds;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.edit.NodePort;
import studio.backprop.scenario.edit.PortFit;
import studio.backprop.session.Session;
import studio.backprop.session.edit.Wiring.Possible;
import studio.backprop.shape.Shape;

/// What may go in at a port: the nodes that there are, and new leaves, the likeliest first.
public final class PortOffers {
  /// Something that may go in at a port.
  public sealed interface Offer {

    /// A node that is there.
    record Wired(Possible wire) implements Offer {}

    /// A leaf that is added.
    record Added(LeafNode.Kind kind) implements Offer {}
  }

  private enum Rank {
    FITS_AND_GOES_NOWHERE_YET,
    FITS_AND_COMES_FROM_BEFORE,
    LIKELY_LEAF,
    FITS_AND_GOES_ELSEWHERE,
    OTHER_LEAF,
    HARDLY_MEANT,
    UNKNOWN,
    CLASHES,
    IMPOSSIBLE
  }

  private final Wiring wiring;
  private final NodePort port;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Operation operation;
  private final List<LeafNode.Kind> kinds;
  private final Set<String> used = new HashSet<>();
  private final Set<String> beside = new HashSet<>();

  private PortOffers(Wiring wiring, NodePort port, Operation operation) {
    this.wiring = wiring;
    this.port = port;
    this.operation = operation;
    this.kinds = LeafKinds.of(operation, port.name());
    for (Node node : wiring.scenario().nodes()) {
      nodes.put(node.id(), node);
      if (node instanceof OperationNode other) {
        (node.id().equals(port.place().node()) ? beside : used).addAll(other.inputs().values());
      }
    }
  }

  /// All of them for a port; what would make a problem comes last.
  public static List<Offer> of(Session session, NodePort port) {
    Wiring wiring = new Wiring(session);
    return wiring
        .operation(port.place().node())
        .map(operation -> new PortOffers(wiring, port, operation).all())
        .orElse(List.of());
  }

  private List<Offer> all() {
    return Stream.<Offer>concat(
            wires().stream().map(Offer.Wired::new), kinds.stream().map(Offer.Added::new))
        .sorted(Comparator.comparing(this::rank))
        .toList();
  }

  private List<Possible> wires() {
    return wiring.tried(
        nodes.keySet().stream()
            .filter(id -> !port.from().equals(Optional.of(id)))
            .sorted(Comparator.comparing(used::contains))
            .map(id -> new Possible(id, port, Optional.empty())));
  }

  private Rank rank(Offer offer) {
    return switch (offer) {
      case Offer.Added(var kind) -> kind == kinds.getFirst() ? Rank.LIKELY_LEAF : Rank.OTHER_LEAF;
      case Offer.Wired(Possible wire) ->
          switch (wire.fit().orElse(null)) {
            case null -> Rank.UNKNOWN;
            case PortFit.Clashes _ -> Rank.CLASHES;
            case PortFit.Impossible _ -> Rank.IMPOSSIBLE;
            case PortFit.Fits(Optional<Shape> shape) -> fitting(wire.from(), shape.isPresent());
          };
    };
  }

  private Rank fitting(String from, boolean isSure) {
    boolean isMeant = !beside.contains(from) && !isOutput(from) && isOfItsKind(from);
    if (!isMeant || !(isSure || isLike(from))) {
      return Rank.HARDLY_MEANT;
    }
    if (!used.contains(from)) {
      return Rank.FITS_AND_GOES_NOWHERE_YET;
    }
    return LeafKinds.isFirst(operation, port.name())
        ? Rank.FITS_AND_COMES_FROM_BEFORE
        : Rank.FITS_AND_GOES_ELSEWHERE;
  }

  private boolean isOutput(String from) {
    return wiring.scenario().output().equals(Optional.of(from));
  }

  /// Whether it is no model's answer where a target goes in.
  private boolean isOfItsKind(String from) {
    boolean isTarget = operation.prediction().filter(name -> !name.equals(port.name())).isPresent();
    return !isTarget || (nodes.get(from) instanceof LeafNode leaf && kinds.contains(leaf.kind()));
  }

  /// Whether it would fit the rest, of which something is missing, by all that can be told.
  private boolean isLike(String from) {
    boolean isComputed = nodes.get(from) instanceof OperationNode;
    return (isComputed && LeafKinds.isFirst(operation, port.name()))
        || wiring
            .declared(port)
            .flatMap(declared -> wiring.shape(from).map(shape -> isLike(shape, declared)))
            .orElse(true);
  }

  private static boolean isLike(Shape one, Shape other) {
    return one.symbols().equals(other.symbols());
  }
}
