package studio.backprop.view.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.view.command.Command;

/// The keys of the window, and a legend of every mark in the graph.
public final class HelpPane extends ScrollPane {
  private static final double CHORD = 190;

  private final Texts texts;

  /// What is done by keys and is no command.
  enum Hands {
    CARDS,
    CELLS,
    BLOCK,
    GATHER,
    GROUP,
    WIRES,
    ALONE,
    MENU,
    MOMENT
  }

  /// The marks.
  enum Marks {
    FORWARD,
    BACKWARD,
    VALUE,
    GRADIENT,
    INPUT,
    PARAMETER,
    OUTPUT,
    NOW,
    BROUGHT,
    SELECTED,
    CHANGED,
    SATURATED,
    UNFINISHED,
    STILL,
    JUDGED
  }

  public HelpPane(List<Command> commands, Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("help", "bare-scroll");
    setFitToWidth(true);
    VBox keys = new VBox(heading("help-keys"), keys(commands));
    VBox marks = new VBox(heading("help-marks"), marks());
    HBox both = new HBox(keys, marks);
    both.getStyleClass().add("help-columns");
    setContent(both);
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("side-title");
    return heading;
  }

  private GridPane keys(List<Command> commands) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-grid");
    for (Command command : commands) {
      if (!command.chords().isEmpty()) {
        addKeys(grid, command.keys(texts), "command-" + command.name());
      }
    }
    for (Hands hand : Hands.values()) {
      addKeys(grid, texts.get("keys-" + Texts.key(hand)), "keys-does-" + Texts.key(hand));
    }
    return grid;
  }

  private void addKeys(GridPane grid, String keys, String does) {
    Label chord = new Label(keys);
    chord.getStyleClass().add("chord");
    chord.setWrapText(true);
    chord.setMinWidth(CHORD);
    chord.setMaxWidth(CHORD);
    grid.addRow(grid.getRowCount(), chord, said(does));
  }

  private GridPane marks() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-grid");
    for (Marks mark : Marks.values()) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("swatch", "swatch-" + Texts.key(mark));
      grid.addRow(grid.getRowCount(), swatch, said("mark-" + Texts.key(mark)));
    }
    return grid;
  }

  private Label said(String key) {
    Label said = new Label(texts.get(key));
    said.setWrapText(true);
    return said;
  }
}
