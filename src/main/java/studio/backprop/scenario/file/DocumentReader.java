package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.DataCheck;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.scenario.file.FileProblem.Quote;
import studio.backprop.shape.Dims;

/// Reads the whole document, then assembles its graph, and collects what is wrong with either.
final class DocumentReader {
  private static final int VERSION = 1;
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
          "train",
          "lesson");
  private static final List<String> REQUIRED =
      List.of("format", "version", "title", "dims", "nodes");

  private final Catalogue catalogue;
  private final JsonInput in;
  private final Problems problems;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Integer> dims = new LinkedHashMap<>();
  private final Set<String> unreadSymbols = new HashSet<>();
  private final List<NodeDraft> drafts = new ArrayList<>();
  private final Set<String> unreadLeaves = new HashSet<>();
  private final List<Moment> lesson = new ArrayList<>();
  private String title = "";
  private @Nullable String output;
  private boolean dimsRead;
  private boolean nodesRead;
  private @Nullable String description;
  private @Nullable Matrix outputGradient;
  private @Nullable String batch;
  private Training train = Training.UNSAID;

  DocumentReader(Catalogue catalogue, JsonInput in) {
    this.catalogue = catalogue;
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
        problems.add(key, FileRule.KEY_IS_THERE, wanted(key));
      }
    }
    if (!nodesRead) {
      return new Reading.Refused(problems.list());
    }
    Scenario scenario = scenario();
    Assembly assembly = Assembler.assemble(scenario.graphSource());
    Paths paths = new Paths(scenario.nodes());
    problems.addNew(
        Stream.concat(
                assembly.problems().stream().filter(this::isOfTheFile),
                DataCheck.problems(assembly.graph()).stream())
            .toList(),
        paths);
    new LessonCheck(scenario, new LessonCheck.Known(allIdsRead(), this::isUnread), problems)
        .check(assembly);
    if (problems.isEmpty()) {
      return new Reading.Accepted(scenario, assembly.graph());
    }
    return problems.areOfHalfBuilt()
        ? new Reading.HalfBuilt(scenario, assembly, problems.list())
        : new Reading.Refused(problems.list());
  }

  private Scenario scenario() {
    List<Node> nodes = new ArrayList<>();
    for (NodeDraft draft : drafts) {
      nodes.add(draft.node(nodes.size(), this::isUnread));
    }
    tellApart(nodes);
    for (int k = 0; k < nodes.size(); k++) {
      if (drafts.get(k).isLeaf() && nodes.get(k) instanceof OperationNode standIn) {
        unreadLeaves.add(standIn.id());
      }
    }
    return new Scenario(
        catalogue,
        title,
        Optional.ofNullable(description),
        new Dims(dims),
        nodes,
        Optional.ofNullable(output),
        Optional.ofNullable(outputGradient),
        Optional.ofNullable(batch),
        train,
        lesson);
  }

  /// Gives a node whose id is another's already a name of its own, so that both can be checked.
  private void tellApart(List<Node> nodes) {
    Map<String, Integer> first = new HashMap<>();
    for (int position = 0; position < nodes.size(); position++) {
      String id = nodes.get(position).id();
      Integer earlier = first.putIfAbsent(id, position);
      if (earlier != null) {
        problems.add("nodes[" + position + "].id", FileRule.ID_STANDS_ONCE, new Quote(id), earlier);
        NodeDraft draft = drafts.get(position);
        draft.id = null;
        nodes.set(position, draft.node(position, this::isUnread));
      }
    }
  }

  private void member(String key, String place) {
    keys.add(key);
    switch (key) {
      case "format" -> format(place);
      case "version" -> version(place);
      case "title" -> title = orEmpty(in.prose(place));
      case "description" -> description = in.prose(place);
      case "dims" -> dimsRead = in.map(place, this::dim);
      case "nodes" -> nodesRead = in.array(place, Wanted.NODES, this::node);
      case "output" -> output = in.text(place);
      case "outputGradient" -> outputGradient = MatrixReader.read(in, place);
      case "batch" -> batch = in.text(place);
      case "train" -> train = new TrainingReader(in).read(place);
      default ->
          in.array(place, Wanted.MOMENTS, (_, at) -> lesson.add(new LessonReader(in).moment(at)));
    }
  }

  private void format(String place) {
    String format = in.text(place);
    if (format != null && !format.equals("backprop-scenario")) {
      problems.add(place, FileRule.FORMAT_IS_OURS, new Quote(format));
    }
  }

  private void version(String place) {
    if (!in.isNumber()) {
      in.wrongType(place, Wanted.VERSION_NUMBER);
    } else if (in.finite() != VERSION) {
      problems.add(place, FileRule.VERSION_IS_KNOWN, in.shown());
    }
  }

  private void dim(String symbol, String place) {
    if (!Dims.isSymbol(symbol)) {
      problems.add(place, FileRule.SYMBOL_IS_ONE, new Quote(symbol));
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
    drafts.add(NodeReader.read(catalogue, in, place));
  }

  private boolean isUnread(String symbol) {
    return unreadSymbols.contains(symbol) || (!dimsRead && Dims.isSymbol(symbol));
  }

  /// Whether a problem is the file's own: it is not about what stands in for something that could
  /// not be read, and does not miss a node that may be there by an id that could not be.
  private boolean isOfTheFile(Problem problem) {
    return switch (problem.rule()) {
      case Rule.NoSuchNode _ -> allIdsRead();
      case Rule.NoSuchSymbol(String symbol, _) -> !isUnread(symbol);
      case Rule.NoSuchOperation _ -> !isUnreadLeaf(problem.place());
      default -> true;
    };
  }

  /// Whether an operation stands there for a leaf of which too little could be read.
  private boolean isUnreadLeaf(Place place) {
    return place instanceof Place.Op(String id) && unreadLeaves.contains(id);
  }

  private boolean allIdsRead() {
    return drafts.stream().allMatch(draft -> draft.idRead);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Wanted wanted(String key) {
    return switch (key) {
      case "format" -> Wanted.FORMAT;
      case "version" -> Wanted.VERSION;
      case "title" -> Wanted.TITLE;
      case "dims" -> Wanted.DIMS;
      default -> Wanted.GRAPH;
    };
  }
}
