package studio.backprop.view;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.Session;
import studio.backprop.view.text.Markdown;

/// What the scenario is called, what its author says about it, and how many parameters it has.
public final class DescriptionController {
  private final Session session;
  private final Texts texts;

  @FXML Label title;
  @FXML VBox text;
  @FXML VBox parameters;

  private String shown = "";

  DescriptionController(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    parameters.getChildren().add(new ParametersPane(session, texts));
    session.follow(shown -> shown.document().scenario(), this::show);
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
