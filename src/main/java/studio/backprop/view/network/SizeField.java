package studio.backprop.view.network;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import studio.backprop.shape.Dims;

/// A size that is typed; one that is none is marked.
final class SizeField extends TextField {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
  private static final int COLUMNS = 5;

  SizeField(int size, Runnable changed) {
    setText(Integer.toString(size));
    setPrefColumnCount(COLUMNS);
    setMaxWidth(USE_PREF_SIZE);
    textProperty()
        .addListener(_ -> {
          pseudoClassStateChanged(REFUSED, size().isEmpty());
          changed.run();
        });
  }

  /// Empty where nothing is typed that a size could be.
  Optional<Integer> size() {
    return Optional.of(getText().strip())
        .filter(typed -> WHOLE.matcher(typed).matches())
        .map(Integer::valueOf)
        .filter(size -> size >= 1 && size <= Dims.LARGEST);
  }
}
