package studio.backprop.view.recovery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.session.recovery.Recoverable;
import studio.backprop.view.text.Wrapping;

/// Unsaved work that was left, a row each: to be recovered, to be deleted, or to be offered again,
/// which is what becomes of all that nobody decides on.
public final class RecoveryPane extends VBox {
  private final List<Recoverable> undecided = new ArrayList<>();
  private final Answers answers;

  /// What becomes of it.
  public interface Answers {
    /// Shows it.
    ///
    /// @param then what to do once it is shown
    void recover(Recoverable left, Runnable then);

    void discard(Recoverable left);

    void postpone(Recoverable left);

    /// There is nothing more to decide.
    void close();
  }

  public RecoveryPane(List<RecoveryItem> items, Answers answers, Texts texts) {
    this.answers = answers;
    getStyleClass().add("recovery");
    Label about = new Label(texts.get("recovery-about"));
    about.getStyleClass().add("quiet");
    Wrapping.wrap(about);
    getChildren().add(about);
    for (RecoveryItem item : items) {
      undecided.add(item.left());
      RecoveryRow row = new RecoveryRow(item, texts);
      row.recover().setOnAction(_ -> recover(item.left()));
      row.discard().setOnAction(_ -> discard(item.left(), row));
      getChildren().add(row);
    }
    Button later = new Button(texts.get("recovery-later"));
    later.setId("recovery-later");
    later.setOnAction(_ -> answers.close());
    getChildren().add(later);
    sceneProperty()
        .subscribe((_, scene) -> {
          if (scene == null) {
            List.copyOf(undecided).forEach(this::postpone);
          }
        });
  }

  /// To recover the newest is what it is there for.
  @Override
  public void requestFocus() {
    getChildren().stream()
        .filter(RecoveryRow.class::isInstance)
        .findFirst()
        .ifPresentOrElse(row -> ((RecoveryRow) row).recover().requestFocus(), super::requestFocus);
  }

  private void recover(Recoverable left) {
    answers.recover(
        left,
        () -> {
          undecided.remove(left);
          answers.close();
        });
  }

  private void discard(Recoverable left, RecoveryRow row) {
    undecided.remove(left);
    answers.discard(left);
    getChildren().remove(row);
    if (undecided.isEmpty()) {
      answers.close();
    } else {
      requestFocus();
    }
  }

  private void postpone(Recoverable left) {
    undecided.remove(left);
    answers.postpone(left);
  }
}
