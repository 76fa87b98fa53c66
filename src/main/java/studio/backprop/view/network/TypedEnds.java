package studio.backprop.view.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Layering;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.program.LayeredNetwork;
import studio.backprop.scenario.program.LayeredNetwork.Layer;

/// Sizes that are typed, and numbers that are drawn for them.
final class TypedEnds implements Ends {
  private static final int EXAMPLES = 6;
  private static final int INPUTS = 3;
  private static final int OUTPUTS = 2;

  private final SizeField examples;
  private final SizeField inputs;
  private final SizeField outputs;

  TypedEnds(Runnable changed) {
    examples = new SizeField(EXAMPLES, changed);
    inputs = new SizeField(INPUTS, changed);
    outputs = new SizeField(OUTPUTS, changed);
  }

  @Override
  public List<Line> before() {
    return List.of(new Line("network-examples", examples), new Line("network-inputs", inputs));
  }

  @Override
  public Line after() {
    return new Line("network-outputs", outputs);
  }

  @Override
  public Operation usualLoss(Layering offered) {
    return offered.ofClasses();
  }

  @Override
  public Optional<LayeredNetwork> network(List<Layer> hidden, Operation loss) {
    Optional<Integer> n = examples.size();
    Optional<Integer> d = inputs.size();
    Optional<Integer> c = outputs.size();
    return n.isPresent() && d.isPresent() && c.isPresent()
        ? Optional.of(new LayeredNetwork(n.get(), d.get(), hidden, c.get(), loss))
        : Optional.empty();
  }

  @Override
  public Supplier<Scenario> document(LayeredNetwork network, Catalogue catalogue, String title) {
    return () -> network.scenario(catalogue, title);
  }
}
