package studio.backprop.view.strip;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;
import studio.backprop.view.text.Wrapping;

/// Says at the very first start what there is to do, one thing after another. Whoever does it, or
/// has read it, is told the next; once all are, or Esc is pressed, they never come again.
public final class HintStrip extends HBox {
  private static final Setting<Boolean> SEEN = Setting.yesOrNo("hints-seen");

  /// What is said.
  private enum Hint {
    PLAY,
    ASK,
    CHANGE;

    /// Whether a person has done it.
    boolean isDone(Shown now) {
      return switch (this) {
        case PLAY -> now.frame().position() > 0;
        case ASK -> now.selection().cell().isPresent();
        case CHANGE -> now.document().undoes().isPresent();
      };
    }
  }

  private final Settings settings;
  private final Texts texts;
  private final Label count = new Label();
  private final Label sentence = new Label();
  private final Button next = new Button();
  private boolean telling;
  private boolean presenting;
  private int at;

  public HintStrip(Session session, Settings settings, Texts texts) {
    this.settings = settings;
    this.texts = texts;
    getStyleClass().add("hint");
    setAlignment(Pos.CENTER_LEFT);
    count.getStyleClass().add("quiet");
    count.setMinWidth(USE_PREF_SIZE);
    Wrapping.wrap(sentence);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(_ -> tellNext());
    getChildren().addAll(count, sentence, next);
    managedProperty().bind(visibleProperty());
    show();
    session.shownProperty().addListener((_, _, now) -> heed(now));
  }

  /// Begins, unless they have been seen.
  public void begin() {
    telling = !settings.get(SEEN).orElse(false);
    show();
  }

  /// Leaves the picture to the class while it is presented.
  public void present(boolean wanted) {
    presenting = wanted;
    show();
  }

  private void heed(Shown now) {
    if (telling && Hint.values()[at].isDone(now)) {
      tellNext();
    }
  }

  private void tellNext() {
    if (at + 1 < Hint.values().length) {
      at++;
      show();
    } else {
      end();
    }
  }

  /// Puts all of them away for good.
  public void end() {
    telling = false;
    settings.set(SEEN, true);
    show();
  }

  private void show() {
    int all = Hint.values().length;
    setVisible(telling && !presenting);
    count.setText(texts.get("hint-of", at + 1, all));
    sentence.setText(texts.get("hint-" + Texts.key(Hint.values()[at])));
    next.setText(texts.get(at + 1 < all ? "hint-next" : "hint-end"));
  }
}
