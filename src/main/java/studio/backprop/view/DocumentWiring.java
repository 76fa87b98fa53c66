package studio.backprop.view;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Place;
import studio.backprop.scenario.edit.NodePort;
import studio.backprop.scenario.edit.PortFit;
import studio.backprop.session.Session;
import studio.backprop.session.edit.Wiring;
import studio.backprop.telling.WiringPhrases;
import studio.backprop.view.graph.port.PortLook;
import studio.backprop.view.graph.port.PortWiring;
import studio.backprop.view.graph.port.WireVerdict;

/// Takes what a hand does to wires into the document.
final class DocumentWiring implements PortWiring {
  private final Session session;
  private final Wiring wiring;
  private final WireSheets sheets;
  private final GraphPane graph;

  /// @param sheets where it is asked what fits
  DocumentWiring(Session session, WireSheets sheets, GraphPane graph) {
    this.session = session;
    this.wiring = new Wiring(session);
    this.sheets = sheets;
    this.graph = graph;
  }

  @Override
  public List<PortLook> ports(String node) {
    return wiring.ports(node).stream().map(this::look).toList();
  }

  private PortLook look(NodePort port) {
    String said = phrases().port(port, wiring.declared(port), port.from().flatMap(wiring::shape));
    return new PortLook(port.place(), port.isNeeded(), port.from(), said);
  }

  @Override
  public String output(String node) {
    return phrases().output(node, wiring.shape(node));
  }

  @Override
  public String away(Place.Port before) {
    return phrases().away(from(before), before);
  }

  @Override
  public String wire(Place.Port to) {
    return phrases().selected(from(to), to);
  }

  private String from(Place.Port port) {
    return wiring.ports(port.node()).stream()
        .filter(one -> one.place().equals(port))
        .flatMap(one -> one.from().stream())
        .findFirst()
        .orElse("");
  }

  @Override
  public WireVerdict verdict(String from, Place.Port to) {
    Optional<PortFit> fit = wiring.fit(from, to);
    WireVerdict.Kind kind =
        switch (fit.orElse(null)) {
          case null -> WireVerdict.Kind.UNKNOWN;
          case PortFit.Fits _ -> WireVerdict.Kind.FITS;
          case PortFit.Clashes _ -> WireVerdict.Kind.CLASHES;
          case PortFit.Impossible _ -> WireVerdict.Kind.IMPOSSIBLE;
        };
    return new WireVerdict(kind, fit.map(known -> phrases().fit(from, to, known)).orElse(""));
  }

  @Override
  public void connect(String from, Place.Port to) {
    wiring.connect(from, to, graph::say);
    graph.takeKeyboard();
  }

  @Override
  public void move(String from, Place.Port before, Place.Port to) {
    wiring.move(from, before, to, graph::say);
    graph.takeKeyboard();
  }

  @Override
  public void disconnect(Place.Port port) {
    wiring.disconnect(port);
    session.selectNode(port.node());
    graph.takeKeyboard();
  }

  @Override
  public void ask(Place.Port port) {
    wiring.ports(port.node()).stream()
        .filter(one -> one.place().equals(port))
        .findFirst()
        .ifPresent(sheets::choose);
  }

  @Override
  public void ask(String node) {
    sheets.wire(node);
  }

  private WiringPhrases phrases() {
    return new WiringPhrases(session.shown().style().language());
  }
}
