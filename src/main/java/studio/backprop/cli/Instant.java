package studio.backprop.cli;

import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Timeline;
import studio.backprop.scenario.At;

/// A moment of a pass as `--at` writes it.
final class Instant {
  private final Graph graph;
  private final Timeline timeline;
  private final String place;

  /// @param place what a complaint begins with
  private Instant(Graph graph, String place) {
    this.graph = graph;
    this.timeline = new Timeline(graph);
    this.place = place;
  }

  /// The position on the timeline at which the moment is there: what it names is done.
  ///
  /// @throws WrongInputException where there is no such moment
  static double position(String at, Graph graph) {
    return new Instant(graph, "--at").position(at);
  }

  /// The step at which a moment of a lesson is there.
  ///
  /// @param place what a complaint begins with
  /// @throws WrongInputException where nothing flows back to what it names
  static int step(At moment, Graph graph, String place) {
    return new Instant(graph, place).position(moment);
  }

  private int position(String at) {
    if (at.matches("[0-9]{1,9}")) {
      int step = Integer.parseInt(at);
      if (step > timeline.length()) {
        throw wrong(
            "there is no step %d; write a number from 0 to %d".formatted(step, timeline.length()));
      }
      return step;
    }
    return position(parsed(at));
  }

  private int position(At moment) {
    moment.node().ifPresent(this::requireNode);
    return timeline
        .at(moment)
        .orElseThrow(() ->
            wrong(
                "nothing flows back to %s: the output does not depend on it"
                    .formatted(moment.node().orElseThrow())));
  }

  private At parsed(String at) {
    return At.parse(at)
        .orElseThrow(() ->
            wrong(
                "\"%s\" is no moment; write start, update, end, \"forward ID\", \"backward ID\" or a number from 0 to %d"
                    .formatted(at, timeline.length())));
  }

  private void requireNode(String id) {
    if (graph.find(id).isEmpty()) {
      throw wrong(
          "there is no node \"%s\"; the nodes are %s"
              .formatted(id, Listing.of(graph.nodes().stream().map(GraphNode::id).toList())));
    }
  }

  private WrongInputException wrong(String sentence) {
    return new WrongInputException(place + ": " + sentence);
  }
}
