package studio.backprop.view.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import studio.backprop.language.Texts;

/// How much is shown of a list that may be long: the first few, and as many again each time a
/// person asks for more.
final class Unfolding {
  static final int FEW = 12;

  private final Runnable onMore;
  private int most = FEW;

  /// @param onMore shows the list anew
  Unfolding(Runnable onMore) {
    this.onMore = onMore;
  }

  /// From now on it is another list.
  void begin() {
    most = FEW;
  }

  /// What is shown.
  <T> List<T> shown(List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /// Asks for more, where there is more.
  Optional<Button> more(List<?> all, Texts texts) {
    int rest = all.size() - most;
    if (rest <= 0) {
      return Optional.empty();
    }
    Button button = new Button(texts.get("more", rest));
    button.getStyleClass().add("more");
    button.setOnAction(_ -> {
      most += FEW;
      onMore.run();
    });
    return Optional.of(button);
  }
}
