package studio.backprop.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// Words in which a letter may bear an index that plain text has no sign for, as `v_c` and `W_Q`:
/// it is set low.
///
/// Each word is a text of its own: in a longer one, JavaFX goes wrong about where a line ends once
/// a letter bears an accent, as in v̄.
public final class Scripts {
  private static final Pattern WORD_BEGINS = Pattern.compile("(?<= )(?=[^ ])");
  private static final Pattern INDEX =
      Pattern.compile(
          "(?<![\\p{L}_])(\\p{L}\\p{M}*)_([\\p{L}&&[^\\p{Lm}]]{1,3}|\\p{N}+)(?![[\\p{L}&&[^\\p{Lm}]]\\p{N}_])");

  /// How far below the line an index stands, as a share of its own size.
  private static final double LOWER = 0.3;

  private Scripts() {}

  /// The words, and their indices where they have some.
  public static List<Text> of(String words) {
    List<Text> texts = new ArrayList<>();
    if (RightToLeft.isIn(words)) {
      RightToLeft.pieces(words).forEach(piece -> texts.add(new Text(piece)));
    } else {
      WORD_BEGINS.splitAsStream(words).forEach(word -> add(texts, word));
    }
    return texts;
  }

  /// Writes words on a label or a button, on one line.
  public static void write(String words, Labeled where) {
    where.setMnemonicParsing(false);
    where.setText(words);
    setLow(where);
  }

  /// Does so with the names of a menu's items, once it is shown.
  public static void setLow(ContextMenu shown) {
    Node items = shown.getSkin().getNode();
    items.lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(name -> name.getParent().getStyleClass().contains("menu-item"))
        .forEach(Scripts::setLow);
  }

  /// Whoever asks for its text is still told the words.
  private static void setLow(Labeled where) {
    if (INDEX.matcher(where.getText()).find()) {
      List<Text> texts = of(where.getText());
      texts.forEach(text -> text.fillProperty().bind(where.textFillProperty()));
      HBox line = new HBox(texts.toArray(Text[]::new));
      line.setAlignment(Pos.BASELINE_LEFT);
      where.setGraphic(line);
      where.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
  }

  private static void add(List<Text> texts, String word) {
    Matcher index = INDEX.matcher(word);
    int done = 0;
    while (index.find()) {
      texts.add(new Text(word.substring(done, index.end(1))));
      texts.add(low(index.group(2)));
      done = index.end();
    }
    if (done < word.length()) {
      texts.add(new Text(word.substring(done)));
    }
  }

  private static Text low(String index) {
    Text text = new Text(index);
    text.getStyleClass().add("low-index");
    text.fontProperty().subscribe(font -> text.setTranslateY(LOWER * font.getSize()));
    return text;
  }
}
