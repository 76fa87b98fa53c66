package studio.backprop.scenario.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.notation.SizeWording;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Statement;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.Syntax.Sign;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Layering;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.WrittenSize;

/// A network in layers: each computes X·W + b of what comes before it, all but the last apply an
/// activation to that, and a loss compares what the last one gives with the targets.
///
/// @param examples the rows of X
/// @param inputs the columns of X
/// @param hidden the layers before the last, in order
/// @param outputs the columns of the targets
/// @param loss one of those that [Layering] offers
public record LayeredNetwork(
    int examples, int inputs, List<Layer> hidden, int outputs, Operation loss) {
  /// How many hidden layers it may have.
  public static final int MOST_HIDDEN = 8;

  /// The leaf whose rows are the examples.
  public static final String INPUTS = "X";

  /// The leaf of what is to be given for each.
  public static final String TARGETS = "Y";

  private static final String EXAMPLES = "n";
  private static final String LOSS = "L";

  /// A layer whose outputs nobody sees from outside.
  ///
  /// @param size how many numbers it makes of an example
  /// @param activation one of those that [Layering] offers
  public record Layer(int size, Operation activation) {}

  public LayeredNetwork {
    hidden = List.copyOf(hidden);
  }

  /// The columns of what each layer takes and gives, from X to the last.
  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    widths.add(inputs);
    hidden.forEach(layer -> widths.add(layer.size()));
    widths.add(outputs);
    return widths;
  }

  /// How many numbers are learned.
  public long parameters() {
    List<Integer> widths = widths();
    long sum = 0;
    for (int layer = 1; layer < widths.size(); layer++) {
      sum += (widths.get(layer - 1) + 1L) * widths.get(layer);
    }
    return sum;
  }

  /// How many numbers all leaves hold.
  public long numbers() {
    return parameters() + (long) examples * (inputs + outputs);
  }

  /// The same layers, each of size 1: of the same form, and quick to draw.
  public LayeredNetwork smallest() {
    return new LayeredNetwork(
        1, 1, hidden.stream().map(layer -> new Layer(1, layer.activation())).toList(), 1, loss);
  }

  /// The document, with numbers drawn by what they are used for.
  public Scenario scenario(Catalogue catalogue, String title) {
    Program program = ProgramReader.of(lines(), catalogue);
    return Building.of(program, Optional.empty(), title).withBatch(Optional.of(EXAMPLES));
  }

  /// It as a program.
  private List<Statement> lines() {
    List<Statement> lines = new ArrayList<>(sizes());
    lines.add(leaf(INPUTS, LeafNode.Kind.INPUT, EXAMPLES, "d"));
    String before = INPUTS;
    String width = "d";
    for (int number = 1; number <= hidden.size(); number++) {
      layer(lines, before, width, "h" + number, Integer.toString(number));
      before = "A" + number;
      width = "h" + number;
      lines.add(called(before, hidden.get(number - 1).activation(), "S" + number));
    }
    String last = hidden.isEmpty() ? "" : Integer.toString(hidden.size() + 1);
    layer(lines, before, width, "c", last);
    lines.add(leaf(TARGETS, LeafNode.Kind.INPUT, EXAMPLES, "c"));
    lines.add(called(LOSS, loss, "S" + last, TARGETS));
    lines.add(new Statement.Returned(LOSS, Optional.empty(), SourcePosition.START));
    return lines;
  }

  private List<Statement> sizes() {
    List<Statement> lines = new ArrayList<>();
    lines.add(size(EXAMPLES, examples));
    lines.add(size("d", inputs));
    for (int number = 1; number <= hidden.size(); number++) {
      lines.add(size("h" + number, hidden.get(number - 1).size()));
    }
    lines.add(size("c", outputs));
    return lines;
  }

  private static void layer(
      List<Statement> lines, String before, String width, String size, String number) {
    lines.add(leaf("W" + number, LeafNode.Kind.PARAMETER, width, size));
    lines.add(leaf("b" + number, LeafNode.Kind.PARAMETER, "1", size));
    Syntax product = between(Sign.PRODUCT, Written.node(before), Written.node("W" + number));
    lines.add(line("S" + number, between(Sign.PLUS, product, Written.node("b" + number))));
  }

  private static Syntax between(Sign sign, Syntax left, Syntax right) {
    return new Syntax.Binary(sign, left, right, SourcePosition.START);
  }

  private static Statement size(String symbol, int size) {
    return line(symbol, Written.number(size));
  }

  private static Statement leaf(String name, LeafNode.Kind kind, String rows, String columns) {
    List<Syntax> shape =
        List.of(SizeWording.of(WrittenSize.of(rows)), SizeWording.of(WrittenSize.of(columns)));
    return line(name, new Syntax.Call(kind.toString(), shape, List.of(), SourcePosition.START));
  }

  private static Statement called(String name, Operation operation, String... of) {
    List<Syntax> given = Arrays.stream(of).map(Written::node).toList();
    return line(name, new Syntax.Call(operation.word(), given, List.of(), SourcePosition.START));
  }

  private static Statement line(String name, Syntax value) {
    return new Statement.Assigned(name, value, SourcePosition.START);
  }
}
