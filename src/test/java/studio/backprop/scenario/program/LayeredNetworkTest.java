package studio.backprop.scenario.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.program.LayeredNetwork.Layer;

/// A network in layers becomes a document.
class LayeredNetworkTest {
  private static Operation operation(String name) {
    return Catalogue.standard().find(name).orElseThrow();
  }

  @Test
  void each_layer_takes_what_the_one_before_gives() {
    LayeredNetwork network =
        new LayeredNetwork(
            6,
            3,
            List.of(new Layer(5, operation("leaky-relu")), new Layer(4, operation("tanh"))),
            2,
            operation("mse"));

    Assembled made = Assembled.of(network.scenario(Catalogue.standard(), "Layers"));

    assertThat(made.assembly().problems()).isEmpty();
    assertThat(ProgramText.of(made.scenario(), made.assembly()).lines())
        .contains(
            "S1 = X @ W1 + b1",
            "A1 = leaky_relu(S1)",
            "S2 = A1 @ W2 + b2",
            "A2 = tanh(S2)",
            "S3 = A2 @ W3 + b3",
            "L = mse(S3, Y)",
            "return L");
    assertThat(made.graph().node("W2").shape()).hasToString("h1×h2 = 5×4");
    assertThat(network.parameters()).isEqualTo(3 * 5 + 5 + 5 * 4 + 4 + 4 * 2 + 2);
    assertThat(made.scenario().batch()).contains("n");
  }

  @ParameterizedTest
  @MethodSource("losses")
  void with_every_loss_and_activation_it_can_be_computed(Operation loss) {
    List<Layer> hidden =
        Catalogue.standard().layering().activations().stream()
            .map(activation -> new Layer(2, activation))
            .toList();
    LayeredNetwork network = new LayeredNetwork(4, 3, hidden, 2, loss);

    Assembled made = Assembled.of(network.scenario(Catalogue.standard(), "Layers"));

    assertThat(made.assembly().problems()).isEmpty();
    assertThat(made.graph().output()).isPresent();
  }

  static List<Operation> losses() {
    return Catalogue.standard().layering().losses();
  }
}
