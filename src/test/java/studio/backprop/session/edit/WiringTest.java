package studio.backprop.session.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.language.Language;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Scenarios;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.NodePort;
import studio.backprop.scenario.edit.PortFit;
import studio.backprop.session.Session;
import studio.backprop.session.edit.PortOffers.Offer;
import studio.backprop.session.edit.Wiring.Possible;
import studio.backprop.shape.WrittenSize;
import studio.backprop.telling.WiringPhrases;

/// What would come of a wire is known before it is there.
class WiringTest {
  private final Session session = new Session(Scenarios.halfWired());
  private final Wiring wiring = new Wiring(session);
  private final WiringPhrases phrases = new WiringPhrases(Language.ENGLISH);

  @Test
  void a_node_has_the_ports_of_its_operation_and_a_leaf_has_none() {
    assertThat(wiring.ports("S"))
        .containsExactly(
            new NodePort(new Place.Port("S", "X"), true, Optional.of("X")),
            new NodePort(new Place.Port("S", "W"), true, Optional.empty()),
            new NodePort(new Place.Port("S", "b"), false, Optional.empty()));
    assertThat(wiring.ports("X")).isEmpty();
  }

  @Test
  void of_a_port_that_takes_any_number_there_is_always_one_more() {
    Sessions.apply(session, new Edit.AddOperation("C", "concat", Optional.empty()));
    assertThat(wiring.ports("C")).extracting(NodePort::name).containsExactly("X1");

    Sessions.apply(session, new Edit.Connect("C", "X1", "X"));
    assertThat(wiring.ports("C")).extracting(NodePort::name).containsExactly("X1", "X2");
    assertThat(wiring.ports("C")).extracting(NodePort::isNeeded).containsExactly(true, false);
  }

  @Test
  void it_says_what_a_port_takes_and_has() {
    assertThat(wiring.ports("S"))
        .extracting(
            port -> phrases.port(port, wiring.declared(port), port.from().flatMap(wiring::shape)))
        .containsExactly(
            "X of S takes n×d. Wired: X, n×d = 4×3.",
            "W of S takes d×c. Nothing is wired there yet.",
            "b of S takes 1×c. It may stay empty.");
  }

  @Test
  void what_fits_says_what_becomes_of_the_node() {
    assertThat(said("W", "S", "W")).isEqualTo("W fits W of S, which becomes n×c = 4×2.");
    assertThat(said("b", "S", "b")).isEqualTo("b can go to b of S, which still lacks something.");
  }

  @Test
  void what_does_not_fit_says_why_with_both_sides() {
    assertThat(said("Y", "S", "W"))
        .startsWith("Y does not fit W of S. linear: W must be d×c, where d = 3")
        .contains("W is Y: n×c = 4×2");
  }

  @Test
  void what_would_feed_itself_cannot_be_wired() {
    assertThat(said("L", "S", "W"))
        .startsWith("L cannot go to W of S: the nodes ")
        .contains("feed each other in a circle");
    assertThat(wiring.fit("S", new Place.Port("S", "W")))
        .hasValueSatisfying(fit -> assertThat(fit).isInstanceOf(PortFit.Impossible.class));
  }

  private String said(String from, String node, String port) {
    Place.Port to = new Place.Port(node, port);
    return phrases.fit(from, to, wiring.fit(from, to).orElseThrow());
  }

  @Test
  void what_fits_a_port_comes_first_and_what_cannot_be_wired_last() {
    assertThat(into("S", "W")).startsWith("W", "a new parameter", "a new input").endsWith("L", "S");
  }

  @Test
  void a_target_is_likeliest_an_input_like_what_is_predicted_and_never_the_prediction() {
    assertThat(into("L", "Y")).startsWith("Y", "a new input");

    Sessions.apply(session, new Edit.Delete(Set.of("Y")));
    assertThat(into("L", "Y")).startsWith("a new input").doesNotContain("a new parameter");

    Sessions.apply(session, new Edit.Disconnect("L", "X"));
    assertThat(into("L", "Y")).startsWith("a new input");
  }

  @Test
  void data_go_in_at_the_first_port_and_parameters_at_the_others() {
    assertThat(into("S", "b")).startsWith("b", "a new parameter", "a new input");
    Sessions.apply(session, new Edit.AddOperation("A", "linear", Optional.empty()));
    assertThat(into("A", "X")).startsWith("X", "S", "a new input", "a new parameter");
  }

  private List<String> into(String node, String port) {
    NodePort to =
        wiring.ports(node).stream()
            .filter(one -> one.name().equals(port))
            .findFirst()
            .orElseThrow();
    return PortOffers.of(session, to).stream()
        .map(offer ->
            switch (offer) {
              case Offer.Wired(Possible wire) -> wire.from();
              case Offer.Added(var kind) -> "a new " + kind;
            })
        .toList();
  }

  @Test
  void a_new_leaf_has_the_shape_and_the_numbers_that_its_port_takes() {
    wiring.supply(wiring.ports("S").get(1), LeafNode.Kind.PARAMETER, why -> fail("" + why));
    wiring.supply(wiring.ports("S").get(2), LeafNode.Kind.PARAMETER, why -> fail("" + why));
    wiring.supply(wiring.ports("L").get(1), LeafNode.Kind.INPUT, why -> fail("" + why));

    assertThat(session.assembled().assembly().problems()).isEmpty();
    assertThat(shape("W2")).isEqualTo("d×c = 3×2");
    assertThat(shape("b2")).isEqualTo("1×c = 1×2");
    assertThat(shape("Y2")).isEqualTo("n×c = 4×2");
    assertThat(session.document().undoes()).contains(supplied());
    Matrix classes = session.shown().trace().value(session.shown().graph().node("Y2"));
    assertThat(classes.sumOfColumns()).isEqualTo(Matrix.filled(4, 1, 1));
  }

  private static Edit supplied() {
    return new Edit.Supply("Y2", LeafNode.Kind.INPUT, new Place.Port("L", "Y"));
  }

  @Test
  void a_new_leaf_takes_another_shape_where_that_of_the_letters_does_not_fit() {
    Sessions.apply(session, new Edit.SetShape("X", WrittenSize.of("n"), WrittenSize.of("5")));

    wiring.supply(wiring.ports("S").get(1), LeafNode.Kind.PARAMETER, why -> fail("" + why));

    assertThat(shape("W2")).isEqualTo("5×c = 5×2");
  }

  private String shape(String id) {
    return session.shown().graph().node(id).shape().toString();
  }

  @Test
  void the_end_of_a_wire_goes_to_another_port_as_one_thing_to_undo() {
    var before = session.document().scenario();
    Sessions.apply(session, new Edit.Connect("S", "W", "W"));

    wiring.move("W", new Place.Port("S", "W"), new Place.Port("L", "Y"), why -> fail("" + why));

    assertThat(inputs("S")).isEqualTo(Map.of("X", "X"));
    assertThat(inputs("L")).isEqualTo(Map.of("X", "S", "Y", "W"));
    assertThat(session.document().undoes()).contains(new Edit.Connect("L", "Y", "W"));
    session.undo();
    session.undo();
    assertThat(session.document().scenario()).isEqualTo(before);
  }

  private Map<String, String> inputs(String id) {
    return session.document().scenario().nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> ((OperationNode) node).inputs())
        .findFirst()
        .orElseThrow();
  }
}
