package studio.backprop.view.strip;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.backprop.language.Texts;
import studio.backprop.view.text.IconButton;
import studio.backprop.view.text.Wrapping;

/// A sentence that a person has to see once, and stops no work: it stays until it is closed, and
/// one about a document as it is no longer than that is so.
public final class NoticeStrip extends HBox {
  private final Label sentence = new Label();
  private boolean lasting;

  public NoticeStrip(Texts texts) {
    IconButton cross = IconButton.cross(texts, this::dismiss);
    Wrapping.wrap(sentence);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(sentence, cross);
    setVisible(false);
  }

  /// Puts it away.
  public void dismiss() {
    setVisible(false);
  }

  /// Says something about the document as it is.
  public void say(String text) {
    lasting = false;
    show(text);
  }

  /// Says something that holds whatever becomes of the document.
  public void warn(String text) {
    lasting = true;
    show(text);
  }

  /// Puts away what was said of a document that is no longer as it was.
  public void outdate() {
    if (!lasting) {
      dismiss();
    }
  }

  private void show(String text) {
    sentence.setText(text);
    setVisible(true);
  }
}
