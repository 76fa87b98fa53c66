package studio.backprop.cli;

import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Timeline;
import studio.backprop.scenario.At;

/// A moment of a pass as `--at` writes it.
final class Instant {
  private Instant() {}

  /// The position on the timeline at which the moment is there: what it names is done.
  ///
  /// @throws WrongInputException where there is no such moment
  static double position(String at, Graph graph) {
    Timeline timeline = new Timeline(graph);
    if (at.matches("[0-9]{1,9}")) {
      int step = Integer.parseInt(at);
      if (step > timeline.length()) {
        throw wrong(
            "there is no step %d; write a number from 0 to %d".formatted(step, timeline.length()));
      }
      return step;
    }
    At moment = parsed(at, timeline);
    return switch (moment.phase()) {
      case START -> 0;
      case UPDATE, END -> timeline.length();
      case FORWARD -> timeline.valueAt(node(moment, graph));
      case BACKWARD -> backward(node(moment, graph), timeline);
    };
  }

  private static At parsed(String at, Timeline timeline) {
    return At.parse(at)
        .orElseThrow(() ->
            wrong(
                "\"%s\" is no moment; write start, update, end, \"forward ID\", \"backward ID\" or a number from 0 to %d"
                    .formatted(at, timeline.length())));
  }

  private static GraphNode node(At moment, Graph graph) {
    String id = moment.node().orElseThrow();
    return graph
        .find(id)
        .orElseThrow(() ->
            wrong(
                "there is no node \"%s\"; the nodes are %s"
                    .formatted(
                        id, Listing.of(graph.nodes().stream().map(GraphNode::id).toList()))));
  }

  private static int backward(GraphNode node, Timeline timeline) {
    int position = node.isLeaf() ? timeline.gradientAt(node) : timeline.backwardAt(node);
    if (position < 0) {
      throw wrong(
          "nothing flows back to %s: the output does not depend on it".formatted(node.id()));
    }
    return position;
  }

  private static WrongInputException wrong(String sentence) {
    return new WrongInputException("--at: " + sentence);
  }
}
