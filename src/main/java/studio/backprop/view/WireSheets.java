package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Place;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.NodePort;
import studio.backprop.scenario.edit.PortFit;
import studio.backprop.session.Session;
import studio.backprop.session.edit.PortOffers;
import studio.backprop.session.edit.PortOffers.Offer;
import studio.backprop.session.edit.Wiring;
import studio.backprop.session.edit.Wiring.Possible;
import studio.backprop.shape.Shape;
import studio.backprop.telling.WiringPhrases;
import studio.backprop.view.overlay.Overlay;
import studio.backprop.view.search.Choice;
import studio.backprop.view.search.SearchPane;

/// The lists of wires that could be, and of those that could be taken away.
final class WireSheets {
  private final Overlay overlay;
  private final Session session;
  private final Wiring wiring;
  private final GraphPane graph;
  private final Texts texts;

  WireSheets(Overlay overlay, Session session, GraphPane graph, Texts texts) {
    this.overlay = overlay;
    this.session = session;
    this.wiring = new Wiring(session);
    this.graph = graph;
    this.texts = texts;
  }

  /// What the node can be wired to: its own ports, and those of others for its value. What it needs
  /// comes first, then where it fits.
  void wire(String id) {
    List<Possible> out = wiring.outOf(id);
    List<NodePort> own = wiring.ports(id);
    List<Choice> choices = new ArrayList<>();
    own.stream().filter(NodePort::isMissing).map(this::into).forEach(choices::add);
    out.stream().filter(WireSheets::isWanted).map(this::outOf).forEach(choices::add);
    own.stream().filter(port -> !port.isMissing()).map(this::into).forEach(choices::add);
    out.stream().filter(wire -> !isWanted(wire)).map(this::outOf).forEach(choices::add);
    String none = choices.isEmpty() ? texts.get("wires-nowhere", id) : texts.get("wires-none");
    show("wires", texts.get("wires", id), none, choices);
  }

  private static boolean isWanted(Possible wire) {
    return wire.to().isNeeded() && fits(wire);
  }

  private Choice into(NodePort port) {
    String said = phrases().port(port, wiring.declared(port), wired(port));
    return new Choice(
        texts.get("wire-into", port.place().node(), port.name()),
        port.from().orElseGet(() -> texts.get(port.isNeeded() ? "wire-needed" : "wire-optional")),
        said,
        () -> choose(port));
  }

  private Optional<Shape> wired(NodePort port) {
    return port.from().flatMap(wiring::shape);
  }

  private Choice outOf(Possible wire) {
    return choice(wire, phrases().wire(wire.from(), wire.to().place()));
  }

  /// Which nodes could be wired to a port, and taking away the one that is.
  void choose(NodePort port) {
    List<Choice> choices = new ArrayList<>();
    PortOffers.of(session, port).forEach(offer -> choices.add(choice(port, offer)));
    port.from().map(from -> away(port, from)).ifPresent(choices::add);
    show("wires-into", texts.get("wires-into", port.place().node(), port.name()), choices);
  }

  private static boolean fits(Possible wire) {
    return wire.fit().orElse(null) instanceof PortFit.Fits;
  }

  private Choice choice(NodePort port, Offer offer) {
    return switch (offer) {
      case Offer.Wired(Possible wire) -> choice(wire, wire.from());
      case Offer.Added(LeafNode.Kind kind) -> added(port, kind);
    };
  }

  private Choice added(NodePort port, LeafNode.Kind kind) {
    String said = wiring.declared(port).map(Shape::symbols).orElse("");
    return new Choice(
        texts.get(kind == LeafNode.Kind.INPUT ? "wire-new-input" : "wire-new-parameter"),
        said,
        "",
        () -> {
          wiring.supply(port, kind, graph::say);
          graph.takeKeyboard();
        });
  }

  private Choice choice(Possible wire, String name) {
    String about =
        wire.fit().map(fit -> phrases().fit(wire.from(), wire.to().place(), fit)).orElse("");
    return new Choice(
        name,
        phrases().inShort(wire.fit()),
        about,
        wire.isAmiss() ? texts.get("wires-amiss") : "",
        () -> {
          wiring.connect(wire.from(), wire.to().place(), graph::say);
          graph.takeKeyboard();
        });
  }

  boolean isWired(String id) {
    return wiring.ports(id).stream().anyMatch(port -> port.from().isPresent());
  }

  /// What is wired to the node, to be taken away.
  void unwire(String id) {
    List<Choice> choices =
        wiring.ports(id).stream()
            .flatMap(port -> port.from().stream().map(from -> away(port, from)))
            .toList();
    show("unwire", texts.get("unwire", id), choices);
  }

  private Choice away(NodePort port, String from) {
    Place.Port place = port.place();
    return new Choice(
        texts.get("wire-away", phrases().wire(from, place)),
        "",
        "",
        () -> {
          wiring.disconnect(place);
          graph.takeKeyboard();
        });
  }

  private void show(String list, String title, List<Choice> choices) {
    show(list, title, texts.get("wires-none"), choices);
  }

  private void show(String list, String title, String none, List<Choice> choices) {
    SearchPane.Words words =
        new SearchPane.Words(title, texts.get("wires-search"), none, texts.get("wires-hint"));
    overlay.show(title, new SearchPane<>(list, Choice.among(choices, overlay::close), words));
  }

  private WiringPhrases phrases() {
    return new WiringPhrases(session.shown().style().language());
  }
}
