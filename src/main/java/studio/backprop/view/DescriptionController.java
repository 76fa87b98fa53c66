package studio.backprop.view;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.scenario.Scenario;
import studio.backprop.studio.Session;
import studio.backprop.view.text.Markdown;

/// What the scenario is called and what its author says about it.
public final class DescriptionController {
  private final Session session;

  @FXML Label title;
  @FXML VBox text;

  private String shown = "";

  DescriptionController(Session session) {
    this.session = session;
  }

  @FXML
  void initialize() {
    session.document().runProperty().subscribe(run -> show(run.scenario()));
  }

  private void show(Scenario scenario) {
    title.setText(scenario.title());
    String markdown = scenario.description().orElse("");
    if (!markdown.equals(shown)) {
      shown = markdown;
      text.getChildren().setAll(Markdown.paragraphs(markdown));
    }
  }
}
