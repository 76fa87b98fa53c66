package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Node;
import studio.backprop.graph.Problem;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Dims;

/// Reads the whole document, then assembles its graph, and collects what is wrong with either.
final class DocumentReader {
  private static final int VERSION = 1;
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final List<String> KEYS =
      List.of(
          "format",
          "version",
          "title",
          "description",
          "dims",
          "nodes",
          "output",
          "outputGradient",
          "batch",
          "lesson");
  private static final List<String> REQUIRED =
      List.of("format", "version", "title", "dims", "nodes", "output");

  private final JsonInput in;
  private final Problems problems;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Integer> dims = new LinkedHashMap<>();
  private final Set<String> unreadSymbols = new HashSet<>();
  private final List<NodeDraft> drafts = new ArrayList<>();
  private final List<Moment> lesson = new ArrayList<>();
  private String title = "";
  private String output = "";
  private boolean dimsRead;
  private boolean nodesRead;
  private @Nullable String description;
  private @Nullable Matrix outputGradient;
  private @Nullable String batch;

  DocumentReader(JsonInput in) {
    this.in = in;
    this.problems = in.problems();
  }

  Reading read() {
    if (!in.object("", KEYS, this::member)) {
      return new Reading.Refused(problems.list());
    }
    in.end();
    for (String key : REQUIRED) {
      if (!keys.contains(key)) {
        problems.add(key, "it is missing; " + wanted(key));
      }
    }
    if (!nodesRead) {
      return new Reading.Refused(problems.list());
    }
    Scenario scenario = scenario();
    Assembly assembly = Graph.assemble(scenario.graphSource());
    if (assembly instanceof Assembly.Broken broken) {
      problems.addNew(broken.problems().stream().filter(this::isOfTheFile).toList());
    }
    Graph graph = assembly instanceof Graph whole ? whole : null;
    new LessonCheck(scenario, graph, allIdsRead(), problems).check();
    return graph != null && problems.isEmpty()
        ? new Reading.Accepted(scenario, graph)
        : new Reading.Refused(problems.list());
  }

  private Scenario scenario() {
    List<Node> nodes = new ArrayList<>();
    for (NodeDraft draft : drafts) {
      nodes.add(draft.node(nodes.size(), this::isUnread));
    }
    return new Scenario(
        title,
        Optional.ofNullable(description),
        new Dims(dims),
        nodes,
        output,
        Optional.ofNullable(outputGradient),
        Optional.ofNullable(batch),
        lesson);
  }

  private void member(String key, String place) {
    keys.add(key);
    switch (key) {
      case "format" -> format(place);
      case "version" -> version(place);
      case "title" -> title = orEmpty(in.prose(place));
      case "description" -> description = in.prose(place);
      case "dims" -> dimsRead = in.map(place, this::dim);
      case "nodes" -> nodesRead = in.array(place, "an array of nodes", this::node);
      case "output" -> output = orEmpty(in.text(place));
      case "outputGradient" -> outputGradient = MatrixReader.read(in, place);
      case "batch" -> batch = in.text(place);
      default ->
          in.array(
              place, "an array of moments", (_, at) -> lesson.add(new LessonReader(in).moment(at)));
    }
  }

  private void format(String place) {
    String format = in.text(place);
    if (format != null && !format.equals("backprop-scenario")) {
      problems.add(place, Quoted.text(format) + " is another format; " + wanted("format"));
    }
  }

  private void version(String place) {
    if (!in.isNumber()) {
      in.wrongType(place, "1: this program reads version 1");
    } else if (in.finite() != VERSION) {
      problems.add(
          place,
          "this program reads version 1, and the file says %s; open it with a newer program"
              .formatted(in.shown()));
    }
  }

  private void dim(String symbol, String place) {
    if (!SYMBOL.matcher(symbol).matches()) {
      problems.add(
          place,
          "%s is no symbol; write a letter followed by letters, digits or _"
              .formatted(Quoted.text(symbol)));
    }
    Integer size = in.whole(place, 1, Dims.LARGEST);
    if (size == null) {
      unreadSymbols.add(symbol);
    } else {
      dims.put(symbol, size);
    }
  }

  private void node(int position, String place) {
    in.budget().node(place, position);
    drafts.add(NodeReader.read(in, place));
  }

  private boolean isUnread(String symbol) {
    return unreadSymbols.contains(symbol) || (!dimsRead && SYMBOL.matcher(symbol).matches());
  }

  /// Whether a problem is the file's own: it is not about what stands in for something that could
  /// not be read, and does not miss a node that may be there by an id that could not be.
  private boolean isOfTheFile(Problem problem) {
    if (!allIdsRead() && problem.message().startsWith("there is no node ")) {
      return false;
    }
    if (problem.place().equals("batch") && batch != null && isUnread(batch)) {
      return false;
    }
    for (int k = 0; k < drafts.size(); k++) {
      if (drafts.get(k).isLeaf() && problem.place().equals("nodes[" + k + "].op")) {
        return false;
      }
    }
    return true;
  }

  private boolean allIdsRead() {
    return drafts.stream().allMatch(draft -> draft.idRead);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String wanted(String key) {
    return switch (key) {
      case "format" -> "write \"format\": \"backprop-scenario\"";
      case "version" -> "write \"version\": 1";
      case "title" -> "write what the scenario is called";
      case "dims" -> "write the symbols of shapes with their sizes, or {}";
      case "nodes" -> "write the graph's nodes";
      default -> "name the node that gradients are taken of";
    };
  }
}
