package studio.backprop.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.WayOut;
import studio.backprop.scenario.edit.Mending;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.telling.ProblemPhrases;

/// Where gradients are taken of no loss: the nodes of one number that could be one, a button each.
final class LossOffer extends FlowPane {
  private static final int MOST = 3;

  private final Session session;

  LossOffer(Session session) {
    this.session = session;
    getStyleClass().add("loss-offer");
    managedProperty().bind(visibleProperty());
    session.follow(LossOffer::losses, this::show);
  }

  /// The last first, as that is computed from most.
  private static List<String> losses(Shown now) {
    boolean hasLoss = now.graph().output().filter(output -> output.shape().isScalar()).isPresent();
    return hasLoss
        ? List.of()
        : now.graph().nodes().reversed().stream()
            .filter(node -> node.definition() instanceof OperationNode && node.shape().isScalar())
            .map(GraphNode::id)
            .limit(MOST)
            .toList();
  }

  private void show(List<String> ids) {
    getChildren().setAll(ids.stream().map(this::button).toList());
    setVisible(!ids.isEmpty());
  }

  private Button button(String id) {
    WayOut.SetOutput way = new WayOut.SetOutput(id);
    Button button = new Button(new ProblemPhrases(session.shown().style().language()).wayOut(way));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("small");
    button.setOnAction(_ -> session.apply(Mending.edit(way)));
    return button;
  }
}
