package studio.backprop.view;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import studio.backprop.view.graph.GraphView;

/// The program with its window, in which a hand edits until the process is killed: the k-th edit
/// types k into a cell, and is told on the standard output once it is shown.
final class EditingWindow {
  /// How an edit is told: by its number.
  static final Pattern TOLD = Pattern.compile("edit ([0-9]+)");

  private static final String CELL = "W⁽¹⁾[0,0] ";

  private EditingWindow() {}

  public static void main(String[] arguments) {
    ListChangeListener<Window> opened =
        new ListChangeListener<>() {
          @Override
          public void onChanged(Change<? extends Window> change) {
            Window.getWindows().removeListener(this);
            Thread hand = new Thread(EditingWindow::edit, "hand");
            hand.setDaemon(true);
            hand.start();
          }
        };
    Window.getWindows().addListener(opened);
    Launch launch = new Launch(Optional.empty(), 0, false);
    Application.launch(StudioApplication.class, launch.parameters().toArray(String[]::new));
  }

  private static void edit() {
    WindowRobot robot = Pulses.on(WindowRobot::new);
    Pulses.until(() ->
        part(".graph-view").map(GraphView.class::cast).filter(EditingWindow::stands).isPresent());
    // Whoever looked on is gone when nobody takes what is told.
    for (int k = 1; !System.out.checkError(); k++) {
      String number = Integer.toString(k);
      robot.clickOn(Pulses.on(() -> cell().orElseThrow()));
      robot.write(number).push(KeyCode.ENTER);
      Pulses.until(() -> cell().filter(cell -> says(cell, number)).isPresent());
      System.out.println("edit " + number);
    }
    Platform.exit();
  }

  private static boolean stands(GraphView graph) {
    return graph.readyProperty().get() && cell().isPresent();
  }

  private static Optional<Node> part(String selector) {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
        .findFirst();
  }

  private static Optional<Node> cell() {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".cell").stream())
        .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(CELL))
        .findFirst();
  }

  private static boolean says(Node cell, String number) {
    return cell.getAccessibleText().contains(number);
  }
}
