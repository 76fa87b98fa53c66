package studio.backprop.telling;

import java.util.List;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.graph.Unfinished;
import studio.backprop.graph.WayOut;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.operation.OptionFault;
import studio.backprop.operation.OptionValue;
import studio.backprop.operation.Port;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.program.Program;
import studio.backprop.shape.Axis;
import studio.backprop.shape.SizeFault;

/// What is wrong with a graph, in a sentence each: what it is and what would be right.
///
/// Whatever the graph's names hold, a sentence stands on one line.
public final class ProblemPhrases {
  private static final int MOST_NAMES = 12;

  private final Texts texts;

  public ProblemPhrases(Language language) {
    this(language.texts("problems"));
  }

  ProblemPhrases(Texts texts) {
    this.texts = texts;
  }

  public String sentence(Problem problem) {
    return Quoted.clipped(said(problem.rule()), SizePhrases.LONGEST);
  }

  /// With the place in the program that the graph was made of in front: `line 1, column 7: …`.
  public String line(Problem problem, Program program) {
    return new FaultPhrases(texts).at(program.places().of(problem)) + ": " + sentence(problem);
  }

  /// What an unfinished node waits for.
  public String missing(Unfinished node) {
    return node.problems().isEmpty()
        ? texts.get("waits-for-another")
        : sentence(node.problems().getFirst());
  }

  /// What going a way out does, as it stands on a button.
  public String wayOut(WayOut way) {
    return Quoted.clipped(
        switch (way) {
          case WayOut.MakeShape(String node, long rows, long columns) ->
              texts.get("way-out.make-shape", node, rows, columns);
          case WayOut.SetOption(String _, String option, OptionValue value) ->
              texts.get("way-out.set-option", option, new OptionPhrases(texts).written(value));
          case WayOut.ClearOption(String _, String option) ->
              texts.get("way-out.clear-option", option);
          case WayOut.Connect(String node, String port, String from) ->
              texts.get("way-out.connect", from, port, node);
          case WayOut.Supply(String node, String port, String id, LeafNode.Kind kind) ->
              texts.get(
                  kind == LeafNode.Kind.INPUT ? "way-out.supply-input" : "way-out.supply-parameter",
                  id,
                  port,
                  node);
          case WayOut.Disconnect(String node, String port) ->
              texts.get("way-out.disconnect", port, node);
          case WayOut.SetOutput(String node) -> texts.get("way-out.set-output", node);
          case WayOut.MakeArriving(long rows, long columns) ->
              texts.get("way-out.make-arriving", rows, columns);
          case WayOut.SetBatch(String symbol) -> texts.get("way-out.set-batch", symbol);
          case WayOut.ClearBatch _ -> texts.get("way-out.clear-batch");
        },
        SizePhrases.LONGEST);
  }

  private String said(Rule rule) {
    return switch (rule) {
      case Rule.RepeatedId(String id, int earlier) -> texts.get("repeated-id", id, earlier);
      case Rule.NoSuchOperation(String op, List<String> names) ->
          texts.get("no-such-operation", op, SizePhrases.listed(names));
      case Rule.NoOutput _ -> texts.get("no-output");
      case Rule.NoSuchNode(String id, List<String> ids) ->
          ids.isEmpty()
              ? texts.get("no-such-node", id)
              : texts.get("asked.no-such-node", id, NearestNames.listed(id, ids));
      case Rule.NoSuchPort(String operation, String port, List<Port> ports) ->
          texts.get("no-such-port", operation, port, listed(ports));
      case Rule.PortMissing(String operation, String port, List<Port> ports) ->
          texts.get("port-missing", operation, port, listed(ports));
      case Rule.Circle(List<String> ids, String node) ->
          texts.get("circle", path(ids), ids.getFirst(), node);
      case Rule.NoSuchOption(String operation, String option, List<String> options) ->
          options.isEmpty()
              ? texts.get("no-option-at-all", operation, option)
              : texts.get("no-such-option", operation, option, SizePhrases.listed(options));
      case Rule.OptionMissing(String operation, String option) ->
          texts.get("option-missing", operation, option);
      case Rule.OptionUnfit(OptionFault fault) -> new OptionPhrases(texts).said(fault);
      case Rule.SizeUnfit(SizeFault fault) -> new SizePhrases(texts).said(fault);
      case Rule.Clash(String operation, var clash) ->
          new ClashPhrases(texts).said(operation, clash);
      case Rule.NumbersUnfit unfit ->
          texts.get(
              "numbers-unfit",
              unfit.leaf(),
              unfit.shape(),
              unfit.rows(),
              unfit.columns(),
              texts.get("rows", unfit.shape().rows().value()),
              texts.get("numbers", unfit.shape().columns().value()));
      case Rule.LabelsUnfit(Axis axis, int labels, long wanted) ->
          axis == Axis.ROWS
              ? texts.get("row-labels-unfit", labels, texts.get("rows", wanted))
              : texts.get("column-labels-unfit", labels, texts.get("columns", wanted));
      case Rule.NoWordIndex(double number, String embedding, long words) ->
          texts.get(
              "no-word-index",
              new OptionPhrases(texts).written(number),
              embedding,
              texts.get("rows", words),
              words - 1);
      case Rule.NoMask(double number, String operation) ->
          texts.get("no-mask", new OptionPhrases(texts).written(number), operation);
      case Rule.NothingLetThrough(int row, String operation) ->
          texts.get("nothing-let-through", row, operation);
      case Rule.TooManyNumbers(long most) -> texts.get("too-many-numbers", most);
      case Rule.TooMuchWork(long most) -> texts.get("too-much-work", most);
      case Rule.NoSuchSymbol(String symbol, List<String> symbols) ->
          symbols.isEmpty()
              ? texts.get("no-symbol-at-all", symbol)
              : texts.get("no-such-symbol", symbol, SizePhrases.listed(symbols));
      case Rule.ArrivingMissing(String output, var shape) ->
          texts.get("arriving-missing", output, shape, shape.sizes());
      case Rule.ArrivingUnfit(String output, var shape, int rows, int columns) ->
          texts.get("arriving-unfit", rows, columns, output, shape, shape.sizes());
    };
  }

  /// Ports by name, and of which ones a graph can do without.
  private String listed(List<Port> ports) {
    return SizePhrases.listed(
        ports.stream()
            .map(port ->
                port.arity() == Port.Arity.OPTIONAL
                    ? texts.get("port-optional", port.name())
                    : port.toString())
            .toList());
  }

  private static String path(List<String> ids) {
    return ids.size() <= MOST_NAMES
        ? String.join(" → ", ids)
        : String.join(" → ", ids.subList(0, MOST_NAMES)) + " → …";
  }
}
