package studio.backprop.view.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Layering;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.program.LayeredNetwork;
import studio.backprop.scenario.program.LayeredNetwork.Layer;

/// What a network takes and gives, apart from the layers between.
interface Ends {
  /// A line of the form.
  ///
  /// @param key what it is called in the bundle
  record Line(String key, Node node) {}

  /// What comes before the hidden layers in the form; the first has the keyboard.
  List<Line> before();

  Line after();

  /// The loss that fits what is chosen, among those that are offered.
  Operation usualLoss(Layering offered);

  /// The network; empty where a size is none.
  Optional<LayeredNetwork> network(List<Layer> hidden, Operation loss);

  /// What makes the document.
  Supplier<Scenario> document(LayeredNetwork network, Catalogue catalogue, String title);
}
