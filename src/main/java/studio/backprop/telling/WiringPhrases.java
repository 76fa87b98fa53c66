package studio.backprop.telling;

import java.util.Optional;
import studio.backprop.graph.Place;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.NodePort;
import studio.backprop.scenario.edit.PortFit;
import studio.backprop.shape.Shape;

/// What is said of ports, and of nodes that could be wired to them.
public final class WiringPhrases {
  private final Texts texts;
  private final EditPhrases refusals;
  private final ProblemPhrases problems;

  public WiringPhrases(Language language) {
    this.texts = language.texts("wiring");
    this.refusals = new EditPhrases(language);
    this.problems = new ProblemPhrases(language);
  }

  /// What a port takes, and what it has.
  ///
  /// @param declared the shape that it takes; empty where that is any
  /// @param wired the shape of what is wired there, where one is known
  public String port(NodePort port, Optional<Shape> declared, Optional<Shape> wired) {
    String name = port.name();
    String node = port.place().node();
    String takes =
        declared
            .map(shape -> texts.get("takes", name, node, shape.symbols()))
            .orElseGet(() -> texts.get("takes-any", name, node));
    return takes + " " + has(port, wired);
  }

  private String has(NodePort port, Optional<Shape> wired) {
    return port.from()
        .map(from ->
            wired
                .map(shape -> texts.get("has", from, shape))
                .orElseGet(() -> texts.get("has-unknown", from)))
        .orElseGet(() -> texts.get(port.isNeeded() ? "needs" : "may-have"));
  }

  /// What comes out of a node.
  ///
  /// @param shape where it is known
  public String output(String node, Optional<Shape> shape) {
    return shape
        .map(known -> texts.get("output", node, known))
        .orElseGet(() -> texts.get("output-unknown", node));
  }

  /// What comes of it where the end of a wire is let go.
  public String away(String from, Place.Port before) {
    return texts.get("away", wire(from, before));
  }

  /// What can be done with a wire that is selected.
  public String selected(String from, Place.Port to) {
    return texts.get("selected", wire(from, to));
  }

  /// Whether a node fits a port, and if not, why not.
  public String fit(String from, Place.Port to, PortFit fit) {
    return switch (fit) {
      case PortFit.Fits(Optional<Shape> shape) ->
          shape
              .map(becomes -> texts.get("fits", from, to.port(), to.node(), becomes))
              .orElseGet(() -> texts.get("fits-so-far", from, to.port(), to.node()));
      case PortFit.Clashes(var problem) ->
          texts.get("clashes", from, to.port(), to.node(), problems.sentence(problem));
      case PortFit.Impossible(var refusal) ->
          texts.get("impossible", from, to.port(), to.node(), refusals.sentence(refusal));
    };
  }

  /// The same in two or three words.
  ///
  /// @param fit empty where it is not known
  public String inShort(Optional<PortFit> fit) {
    return switch (fit.orElse(null)) {
      case null -> texts.get("unknown-short");
      case PortFit.Fits(Optional<Shape> shape) ->
          shape
              .map(becomes -> texts.get("fits-short", becomes))
              .orElseGet(() -> texts.get("fits-so-far-short"));
      case PortFit.Clashes _ -> texts.get("clashes-short");
      case PortFit.Impossible _ -> texts.get("impossible-short");
    };
  }

  /// What a wire is called in a list of those that could be: `W1 → S.W`.
  public String wire(String from, Place.Port to) {
    return texts.get("wire", from, to.node(), to.port());
  }
}
