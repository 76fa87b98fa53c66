package studio.backprop.view.lesson;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.session.document.Score;
import studio.backprop.telling.QuestionPhrases;
import studio.backprop.view.text.Wrapping;

/// How the questions of a lesson were answered, question by question and by kind of mistake.
public final class ScoreSheet extends VBox {
  private final Texts texts;

  /// @param phrases puts the questions into words
  /// @param onSave saves it as a table
  public ScoreSheet(Score score, QuestionPhrases phrases, Texts texts, Runnable onSave) {
    this.texts = texts;
    getStyleClass().add("score");
    Label summary = new Label(summary(score, texts));
    summary.getStyleClass().add("side-heading");
    ScrollPane scroll = new ScrollPane(questions(score, phrases));
    scroll.getStyleClass().add("bare-scroll");
    scroll.setFitToWidth(true);
    Button save = new Button(texts.get("score-save"), new FontIcon("fth-download"));
    save.getStyleClass().add("score-save");
    save.setOnAction(_ -> onSave.run());
    getChildren().addAll(summary, scroll, mistakes(score), save);
  }

  /// `3 of 5 right, 2 of them at once`.
  static String summary(Score score, Texts texts) {
    return texts.get("score-summary", score.right(), score.results().size(), score.atOnce());
  }

  private GridPane questions(Score score, QuestionPhrases phrases) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("score-questions");
    int row = 0;
    for (Score.Result result : score.results().values()) {
      Label asked = new Label(phrases.sentence(result.question()));
      Wrapping.wrap(asked);
      Label end = new Label(texts.get("score-" + Texts.key(result.end()), result.tries()));
      end.getStyleClass().add("score-end");
      grid.addRow(row++, asked, end);
    }
    return grid;
  }

  private VBox mistakes(Score score) {
    VBox rows = new VBox();
    rows.getStyleClass().add("score-mistakes");
    for (Map.Entry<String, Integer> one : score.mistakes().entrySet()) {
      rows.getChildren()
          .add(new Label(texts.get("score-mistake", kind(one.getKey()), one.getValue())));
    }
    return rows;
  }

  private String kind(String kind) {
    return texts.find("break-" + kind).or(() -> texts.find("slip-" + kind)).orElse(kind);
  }
}
