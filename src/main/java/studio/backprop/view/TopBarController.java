package studio.backprop.view;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.document.GroupHistory;
import studio.backprop.telling.EditNames;
import studio.backprop.view.dims.DimsBar;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.TextScaleMenu;
import studio.backprop.view.looks.Theme;

/// Files, undo, sizes and looks: the bar at the top.
public final class TopBarController {
  private final Session session;
  private final FileCommands files;
  private final Looks looks;
  private final Sheets sheets;
  private final NetworkSheets networks;
  private final Runnable help;
  private final Runnable leave;
  private final Texts texts;

  @FXML TopBar bar;
  @FXML Label appName;
  @FXML SplitMenuButton open;
  @FXML Button library;
  @FXML SplitMenuButton save;
  @FXML Button undo;
  @FXML Button redo;
  @FXML FlowPane dims;
  @FXML MenuButton notation;
  @FXML Button add;
  @FXML ToggleButton program;
  @FXML ToggleButton check;
  @FXML ToggleButton training;
  @FXML ToggleButton description;
  @FXML ToggleButton inspector;
  @FXML Button theme;
  @FXML FontIcon themeIcon;
  @FXML Tooltip themeTip;

  /// @param help shows the keys and the marks
  /// @param leave gives the keyboard back to the graph
  TopBarController(
      Session session,
      FileCommands files,
      Looks looks,
      Sheets sheets,
      NetworkSheets networks,
      Runnable help,
      Runnable leave,
      Texts texts) {
    this.session = session;
    this.help = help;
    this.leave = leave;
    this.files = files;
    this.looks = looks;
    this.sheets = sheets;
    this.networks = networks;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    bar.giveWay(appName);
    session.follow(
        shown -> name(shown.document().regroups(true), shown.document().undoes()),
        name -> offer(name, undo, "undo"));
    session.follow(
        shown -> name(shown.document().regroups(false), shown.document().redoes()),
        name -> offer(name, redo, "redo"));
    new DimsBar(dims, session, leave, texts);
    looks.themeProperty().subscribe(this::showTheme);
    StyleMenu.install(notation, session, texts);
    TextScaleMenu.install(notation, looks.textScale(), texts);
    notation.getItems().add(contrast());
    RecentMenu.install(open, files, networks, texts);
  }

  private CheckMenuItem contrast() {
    CheckMenuItem item = new CheckMenuItem(texts.get("contrast"));
    item.selectedProperty().bindBidirectional(looks.contrastProperty());
    return item;
  }

  private Optional<String> name(Optional<GroupHistory.Kind> regrouping, Optional<Edit> edit) {
    EditNames names = new EditNames(session.shown().style().language());
    return regrouping
        .map(kind -> texts.get("groups-" + Texts.key(kind)))
        .or(() -> edit.map(names::name));
  }

  /// Lets a button say what it would undo, or do again.
  private void offer(Optional<String> done, Button button, String key) {
    button.setDisable(done.isEmpty());
    button.setAccessibleText(
        done.map(name -> texts.get(key + "-named", name)).orElse(texts.get(key)));
    button
        .getTooltip()
        .setText(
            done.map(name -> texts.get(key + "-named-tip", name)).orElse(texts.get(key + "-tip")));
  }

  private void showTheme(Theme now) {
    themeIcon.setIconLiteral(now.icon());
    themeTip.setText(texts.get(now.key()));
    theme.setAccessibleText(texts.get(now.key()));
  }

  /// Leaves out what a narrow window has no room for.
  void narrow(boolean narrow) {
    bar.leaveOut(narrow);
    for (Labeled button : List.of(open, library, save)) {
      button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  @FXML
  void open() {
    files.open();
  }

  @FXML
  void library() {
    sheets.library();
  }

  @FXML
  void activations() {
    sheets.activations();
  }

  @FXML
  void help() {
    help.run();
  }

  @FXML
  void save() {
    files.save();
  }

  @FXML
  void saveAs() {
    files.saveAs();
  }

  @FXML
  void undo() {
    session.undo();
  }

  @FXML
  void redo() {
    session.redo();
  }

  @FXML
  void nextTheme() {
    looks.nextTheme();
  }
}
