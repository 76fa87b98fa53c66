package studio.backprop.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.settings.Settings;
import studio.backprop.view.command.Command;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// A whole window for a test, with what a person does in it and sees of it.
final class WindowDriver {
  final FakePrompts prompts = new FakePrompts();
  final Scenario scenario = Library.first().scenario();
  final Session session = new Session(scenario);
  final Looks looks = new Looks(Theme.LIGHT);
  final MainWindow window;

  WindowDriver(Stage stage) {
    window = new MainWindow(session, Settings.none(), prompts, looks);
    stage.setWidth(1280);
    stage.setHeight(800);
    window.showOn(stage);
  }

  /// All that can be done in the window, but to end it, which would end the test.
  List<Command> commands() {
    return window.commands().stream().filter(command -> !command.name().equals("quit")).toList();
  }

  /// Waits until the graph is laid out, and all formulas are set: what is around the graph, and so
  /// its room, is as high as they are.
  void awaitGraph() {
    Pulses.finished(() -> Settled.of(window.scene(), window.graph().graph()));
  }

  /// Shows a bundled scenario at the end of its pass.
  void showAtEnd(WindowRobot robot, String name) {
    robot.interact(() -> {
      session.show(Library.entry(name).scenario());
      session.playhead().last();
    });
    awaitGraph();
  }

  String text(String selector) {
    Node node = window.scene().getRoot().lookup(selector);
    return node instanceof Labeled label ? label.getText() : node.getAccessibleText();
  }

  /// Clicks one cell of a card and types into it.
  void type(WindowRobot robot, String cell, String text) {
    robot.clickOn(cell(cell));
    robot.write(text);
    robot.push(KeyCode.ENTER);
  }

  /// The cell whose accessible text begins so: `W⁽¹⁾[0,0]`.
  Node cell(String begin) {
    return window.scene().getRoot().lookupAll(".cell").stream()
        .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(begin + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell " + begin));
  }

  String said(String cell) {
    return String.valueOf(cell(cell).getAccessibleText());
  }

  double loss() {
    return session.shown().run().trace().loss().orElseThrow();
  }

  /// Takes one of the things that the left side offers to teach or to ask.
  void choose(WindowRobot robot, String name) {
    MenuItem way =
        robot.one(".lesson-offer", SplitMenuButton.class).getItems().stream()
            .filter(item -> name.equals(item.getId()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not offered: " + name));
    robot.interact(way::fire);
    Pulses.settle();
  }
}
