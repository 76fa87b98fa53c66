package studio.backprop.view.graph;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Timeline;
import studio.backprop.trace.Trace;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.matrix.Cells;
import studio.backprop.view.graph.matrix.MatrixView;

/// Tests of a graph that stands in a window by itself.
@InWindow
abstract class GraphInWindow {
  GraphView view;
  Trace trace = Samples.twoLayers();

  @InWindow.Start
  void open(Stage stage) {
    view = new GraphView();
    stand(view, stage);
  }

  /// Puts a graph by itself into a window.
  static void stand(GraphView view, Stage stage) {
    Scene scene = new Scene(view, 1000, 640);
    scene.getStylesheets().add(GraphView.class.getResource("/css/tokens.css").toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void show(WindowRobot robot) {
    show(robot, trace, 0);
  }

  final void show(WindowRobot robot, Trace run, double position) {
    trace = run;
    robot.interact(() -> view.show(Samples.moment(run), () -> {}));
    Pulses.until(view.readyProperty()::get);
    at(robot, position);
  }

  final void at(WindowRobot robot, double position) {
    robot.interact(() -> view.show(Frames.at(trace, new Timeline(trace.graph()), position)));
  }

  final MatrixView matrix(String node, Quantity quantity) {
    return view.picture().cards().card(node).orElseThrow().matrix(quantity).orElseThrow();
  }

  final Region cell(String node, Quantity quantity, int row, int column) {
    return Cells.cell(matrix(node, quantity), row, column);
  }

  final String text(String node, Quantity quantity, int row, int column) {
    return Cells.text(matrix(node, quantity), row, column);
  }
}
