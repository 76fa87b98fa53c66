package studio.backprop.view;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import studio.backprop.view.inspector.InspectorController;
import studio.backprop.view.panel.PanelEdge;
import studio.backprop.view.panel.Panels;
import studio.backprop.view.panel.PanelsBelow;

/// The shell: which parts of the window are in sight at which width.
public final class WindowController {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// Below this width the description makes room for the graph, until somebody asks for it.
  private static final double NARROW_WIDTH = 1180;

  private final CentrePane middle;
  private final Panels panels;
  private final ObservableValue<Boolean> guided;
  private boolean presenting;

  @FXML BorderPane root;
  @FXML StackPane centre;
  @FXML Region description;
  @FXML Region inspector;
  @FXML Region transport;
  @FXML Region topBar;
  @FXML TopBarController topBarController;
  @FXML DescriptionController descriptionController;
  @FXML InspectorController inspectorController;

  /// @param guided whether a lesson is taught or a worksheet filled in, which stands where else the
  ///   description does
  WindowController(CentrePane middle, Panels panels, ObservableValue<Boolean> guided) {
    this.middle = middle;
    this.panels = panels;
    this.guided = guided;
  }

  @FXML
  void initialize() {
    centre.getChildren().add(middle);
    PanelsBelow below = new PanelsBelow(middle);
    showBelow(below, middle.program, programToggle());
    showBelow(below, middle.training, trainingToggle());
    showBelow(below, middle.checks, checkToggle());
    show(description, descriptionToggle());
    show(inspector, inspectorToggle());
    inspectorToggle().setSelected(panels.inspector());
    inspectorToggle().setOnAction(_ -> panels.showInspector(inspectorToggle().isSelected()));
    PanelEdge edge = panels.resize(description, inspector, transport, middle.training);
    below.stretch(middle.training, edge, middle.training.stretchedProperty());
    descriptionToggle().setOnAction(_ -> askedForDescription());
    root.widthProperty().map(width -> width.doubleValue() < NARROW_WIDTH).subscribe(this::narrow);
    guided.subscribe(_ -> showSides());
  }

  private static void show(Region side, ToggleButton toggle) {
    side.visibleProperty().bind(toggle.selectedProperty());
    side.managedProperty().bind(toggle.selectedProperty());
  }

  private static void showBelow(PanelsBelow below, Region panel, ToggleButton toggle) {
    show(panel, toggle);
    below.add(panel, toggle);
  }

  private void narrow(boolean narrow) {
    root.pseudoClassStateChanged(NARROW, narrow);
    topBarController.narrow(narrow);
    showSides();
  }

  /// Leaves nothing in sight but the graph, what is said of it, and the lesson; or shows the rest
  /// again.
  void present(boolean wanted) {
    presenting = wanted;
    middle.hints.present(wanted);
    topBar.setVisible(!wanted);
    topBar.setManaged(!wanted);
    programToggle().setSelected(false);
    trainingToggle().setSelected(false);
    checkToggle().setSelected(false);
    showSides();
    inspectorToggle().setSelected(!wanted && panels.inspector());
  }

  private void showSides() {
    descriptionToggle()
        .setSelected(guided.getValue() || (!isNarrow() && !presenting && panels.description()));
  }

  private boolean isNarrow() {
    return root.getPseudoClassStates().contains(NARROW);
  }

  /// What a narrow window shows for once, it is not to show ever after.
  private void askedForDescription() {
    if (!isNarrow()) {
      panels.showDescription(descriptionToggle().isSelected());
    }
  }

  /// Shows why the selected cell is what it is.
  void explain() {
    if (!inspectorToggle().isSelected()) {
      inspectorToggle().fire();
    }
  }

  /// Lets the formula of the node that is shown be typed, in the inspector.
  void typeFormula() {
    explain();
    inspectorController.typeFormula();
  }

  /// Lets the name and all else of the node that is shown be typed, in the inspector.
  void openProperties() {
    explain();
    inspectorController.openProperties();
  }

  /// Lets the title and the description be typed, at the left. A narrow window that shows it for
  /// that has no room for the inspector too.
  void describe() {
    if (!descriptionToggle().isSelected()) {
      descriptionToggle().fire();
      inspectorToggle().setSelected(inspectorToggle().isSelected() && !isNarrow());
    }
    descriptionController.describe();
  }

  /// Keeps the title and the description as far as they are typed.
  void keep() {
    descriptionController.keep();
  }

  ToggleButton descriptionToggle() {
    return topBarController.description;
  }

  /// @param action what the button that adds a node does
  void onAdd(Runnable action) {
    topBarController.add.setOnAction(_ -> action.run());
  }

  ToggleButton programToggle() {
    return topBarController.program;
  }

  ToggleButton checkToggle() {
    return topBarController.check;
  }

  ToggleButton trainingToggle() {
    return topBarController.training;
  }

  ToggleButton inspectorToggle() {
    return topBarController.inspector;
  }

  BorderPane root() {
    return root;
  }
}
