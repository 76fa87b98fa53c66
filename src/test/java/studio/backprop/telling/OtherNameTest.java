package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.explain.Activation;
import studio.backprop.explain.BatchAxis;
import studio.backprop.explain.Tree;
import studio.backprop.explain.Units;
import studio.backprop.graph.Copies;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.CaseTable;
import studio.backprop.operation.OperationCase;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Stops;
import studio.backprop.playback.Timeline;
import studio.backprop.trace.Trace;

/// What an operation declares decides what is told of it, not what it is called.
class OtherNameTest {
  static Stream<Graph> every_operation() {
    return CaseTable.accepted().map(OperationCase::assembly).map(assembly -> assembly.graph());
  }

  @ParameterizedTest
  @MethodSource("every_operation")
  void an_operation_under_another_name_is_told_the_same_way(Graph graph) {
    assertThat(told(Copies.of(graph))).isEqualTo(told(graph));
  }

  @ParameterizedTest
  @MethodSource("every_operation")
  void an_operation_under_another_name_is_explained_the_same_way(Graph graph) {
    assertThat(explained(Copies.of(graph))).isEqualTo(explained(graph));
  }

  /// All that is seen and said, at every stop inside an operation.
  private static List<Object> told(Graph graph) {
    Trace trace = Trace.of(graph);
    Timeline timeline = new Timeline(graph);
    Stops stops = Stops.of(timeline, Grain.INSIDE);
    List<Object> told = new ArrayList<>();
    timeline.steps().forEach(step -> told.add(plain(Facts.of(step, trace))));
    for (double at = stops.after(0); at < timeline.length(); at = stops.after(at)) {
      Frame frame = Frames.at(trace, timeline, Grain.INSIDE, at);
      frame.closeup().ifPresent(closeup -> told.add(told(closeup, trace)));
    }
    return told;
  }

  private static List<Object> told(Closeup closeup, Trace trace) {
    return List.of(plain(closeup), plain(Facts.of(closeup, trace)));
  }

  private static List<Object> explained(Graph graph) {
    Trace trace = Trace.of(graph);
    List<Object> explained = new ArrayList<>();
    explained.add(BatchAxis.of(graph));
    for (GraphNode node : graph.forward()) {
      explained.add(Units.of(trace, node));
      explained.add(
          Activation.of(node.operation().operation())
              .map(activation -> List.of(activation.knobName(), activation.at(0.5))));
      explained.add(node.operation().windows());
    }
    return explained;
  }

  /// A value with its nodes by their ids.
  private static Object plain(Object value) {
    return switch (value) {
      case GraphNode node -> node.id();
      case List<?> all -> all.stream().map(OtherNameTest::plain).toList();
      case Optional<?> perhaps -> perhaps.map(OtherNameTest::plain);
      case Tree.Applied applied -> List.of(applied.sign(), plain(applied.of()), applied.value());
      case Record record when isOfARoomAbove(record) ->
          Stream.concat(
                  Stream.of(record.getClass()),
                  Stream.of(record.getClass().getRecordComponents())
                      .map(component -> plain(of(record, component))))
              .toList();
      default -> value;
    };
  }

  private static boolean isOfARoomAbove(Record record) {
    return record.getClass().getPackageName().matches(".*\\.(explain|playback|telling)");
  }

  private static Object of(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new LinkageError(component.toString(), unreadable);
    }
  }
}
