package studio.backprop.view;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The shell: which parts of the window are in sight at which width.
public final class WindowController {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// Below this width the description makes room for the graph, until somebody asks for it.
  private static final double NARROW_WIDTH = 1180;

  private final GraphPane graph;

  @FXML BorderPane root;
  @FXML StackPane centre;
  @FXML Region description;
  @FXML Region inspector;
  @FXML TopBarController topBarController;

  WindowController(GraphPane graph) {
    this.graph = graph;
  }

  @FXML
  void initialize() {
    centre.getChildren().add(graph);
    show(description, descriptionToggle());
    show(inspector, inspectorToggle());
    root.widthProperty().map(width -> width.doubleValue() < NARROW_WIDTH).subscribe(this::narrow);
  }

  private static void show(Region side, ToggleButton toggle) {
    toggle.setSelected(true);
    side.visibleProperty().bind(toggle.selectedProperty());
    side.managedProperty().bind(toggle.selectedProperty());
  }

  private void narrow(boolean narrow) {
    root.pseudoClassStateChanged(NARROW, narrow);
    topBarController.narrow(narrow);
  }

  ToggleButton descriptionToggle() {
    return topBarController.description;
  }

  ToggleButton inspectorToggle() {
    return topBarController.inspector;
  }

  BorderPane root() {
    return root;
  }
}
