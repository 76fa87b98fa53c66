package studio.backprop.scenario.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;

/// A network in layers: each computes X·W + b of what comes before it, all but the last apply an
/// activation to that, and a loss compares what the last one gives with the targets.
///
/// @param examples the rows of X
/// @param inputs the columns of X
/// @param hidden the layers before the last, in order
/// @param outputs the columns of the targets
/// @param loss one of [#LOSSES]
public record LayeredNetwork(
    int examples, int inputs, List<Layer> hidden, int outputs, String loss) {
  /// What compares classes, by scores of which the softmax is taken.
  public static final String OF_CLASSES = "softmax-cross-entropy";

  /// What compares numbers.
  public static final String OF_NUMBERS = "mse";

  /// The operations that may be its loss.
  public static final List<String> LOSSES =
      List.of(OF_CLASSES, "sigmoid-cross-entropy", OF_NUMBERS);

  /// The operations that a hidden layer may apply.
  public static final List<String> ACTIVATIONS =
      List.of("tanh", "relu", "leaky-relu", "sigmoid", "softplus");

  /// How many hidden layers it may have.
  public static final int MOST_HIDDEN = 8;

  private static final String EXAMPLES = "n";
  private static final String LOSS = "L";

  /// A layer whose outputs nobody sees from outside.
  ///
  /// @param size how many numbers it makes of an example
  /// @param activation one of [#ACTIVATIONS]
  public record Layer(int size, String activation) {}

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
    Program program = ProgramReader.read(text(), catalogue);
    return Building.of(program, Optional.empty(), title).withBatch(Optional.of(EXAMPLES));
  }

  /// It as a program.
  String text() {
    List<String> lines = new ArrayList<>(sizes());
    lines.add(leaf("X", "input", EXAMPLES, "d"));
    String before = "X";
    String width = "d";
    for (int number = 1; number <= hidden.size(); number++) {
      layer(lines, before, width, "h" + number, Integer.toString(number));
      before = "A" + number;
      width = "h" + number;
      lines.add(before + " = " + call(hidden.get(number - 1).activation()) + "(S" + number + ")");
    }
    String last = hidden.isEmpty() ? "" : Integer.toString(hidden.size() + 1);
    layer(lines, before, width, "c", last);
    lines.add(leaf("Y", "input", EXAMPLES, "c"));
    lines.add(LOSS + " = " + call(loss) + "(S" + last + ", Y)");
    lines.add(String.join(" ", "return", LOSS));
    return String.join("\n", lines);
  }

  private List<String> sizes() {
    List<String> lines = new ArrayList<>();
    lines.add(EXAMPLES + " = " + examples);
    lines.add("d = " + inputs);
    for (int number = 1; number <= hidden.size(); number++) {
      lines.add("h" + number + " = " + hidden.get(number - 1).size());
    }
    lines.add("c = " + outputs);
    return lines;
  }

  private static void layer(
      List<String> lines, String before, String width, String size, String number) {
    lines.add(leaf("W" + number, "parameter", width, size));
    lines.add(leaf("b" + number, "parameter", "1", size));
    lines.add("S" + number + " = " + before + " @ W" + number + " + b" + number);
  }

  private static String leaf(String name, String kind, String rows, String columns) {
    return name + " = " + kind + "(" + rows + ", " + columns + ")";
  }

  private static String call(String operation) {
    return operation.replace('-', '_');
  }
}
