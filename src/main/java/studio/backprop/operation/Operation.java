package studio.backprop.operation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.shape.Dims;

/// An operation of the catalogue, declared once as matrix expressions, from which its gradients
/// follow. What it does in words stands under its name in the texts of each language.
///
/// ```java
/// operation("matmul")
///     .ports("A", "B")
///     .declaredAs(o -> {
///       var A = o.port("A", "n", "k");
///       var B = o.port("B", "k", "m");
///       o.value(A.times(B));
///     });
/// ```
public final class Operation {
  private final String name;
  private final List<Port> ports;
  private final List<Option> options;
  private final Map<String, Targets> targets;
  private final Optional<String> written;
  private final Optional<String> prediction;
  private final Rule rule;

  Operation(
      String name,
      List<Port> ports,
      List<Option> options,
      Map<String, Targets> targets,
      Optional<String> written,
      Optional<String> prediction,
      Rule rule) {
    this.name = name;
    this.ports = List.copyOf(ports);
    this.options = List.copyOf(options);
    this.targets = Map.copyOf(targets);
    this.written = written;
    this.prediction = prediction;
    this.rule = rule;
  }

  public String name() {
    return name;
  }

  /// Its name as expressions and programs call it: `softmax_cross_entropy`.
  public String word() {
    return name.replace('-', '_');
  }

  /// The ports that it has however it is set.
  public List<Port> ports() {
    return ports;
  }

  /// The ports of a node: those that are declared, and where a formula names them those that it
  /// names. A formula that cannot be read may have any.
  ///
  /// @param settings the options that the file gives
  /// @param wired the names at which something is wired
  public List<Port> ports(Map<String, OptionValue> settings, Collection<String> wired) {
    return formula()
        .map(formula -> formula.names(settings).orElse(List.copyOf(wired)))
        .map(names -> names.stream().map(name -> new Port(name, Port.Arity.ONE)).toList())
        .orElse(ports);
  }

  public List<Option> options() {
    return options;
  }

  /// The names of what a call of it is given in order: ports, of which the last may take many, then
  /// options.
  ///
  /// @param count how much is given
  public List<String> inOrder(int count) {
    return Stream.concat(
            ports.stream()
                .flatMap(port ->
                    port.arity() == Port.Arity.MANY
                        ? IntStream.rangeClosed(1, count).mapToObj(k -> port.name() + k)
                        : Stream.of(port.name())),
            options.stream().map(Option::name))
        .toList();
  }

  /// The port that a node wired at this name belongs to.
  public Optional<Port> portFor(String wired, Map<String, OptionValue> settings) {
    return ports(settings, List.of(wired)).stream().filter(port -> port.takes(wired)).findFirst();
  }

  /// What kind of targets go in at a port; empty where none do.
  public Optional<Targets> targets(String port) {
    return Optional.ofNullable(targets.get(port));
  }

  /// The port at which a loss is given what is predicted; empty where nothing is.
  public Optional<String> prediction() {
    return prediction;
  }

  public Optional<Option> option(String optionName) {
    return options.stream().filter(option -> option.name().equals(optionName)).findFirst();
  }

  /// The options that must be given and are not.
  public List<String> missing(Map<String, OptionValue> settings) {
    return options.stream()
        .filter(Option::isRequired)
        .map(Option::name)
        .filter(required -> !settings.containsKey(required))
        .toList();
  }

  /// How an expression has it, in the names of its ports and options, `X @ W + b`; empty where only
  /// its name calls it.
  public Optional<Syntax> notation() {
    return written.map(Operation::read);
  }

  private static Syntax read(String expression) {
    return switch (Parser.parse(expression)) {
      case Reading.Whole<Syntax>(Syntax tree) -> tree;
      case Reading.Faulty<Syntax>(Fault fault) -> throw new IllegalStateException(fault.toString());
    };
  }

  /// That notation as it is declared.
  Optional<String> written() {
    return written;
  }

  /// The option that says what it computes; empty where its declaration does.
  public Optional<Option.Formula> formula() {
    return options.stream()
        .filter(Option.Formula.class::isInstance)
        .map(Option.Formula.class::cast)
        .findFirst();
  }

  /// The declaration with operands, settings and sizes filled in, or the shape that does not fit.
  ///
  /// @param operands what is wired, in port order; every required port must be among them
  /// @param settings the options that the file gives, each of them right
  public Binding bind(List<Operand> operands, Map<String, OptionValue> settings, Dims dims) {
    return rule.bind(this, operands, settings, dims);
  }

  /// The declaration as a textbook has it: optional ports wired, options as they are by default,
  /// and every size a letter.
  public BoundOperation inGeneral() {
    return rule.inGeneral(this);
  }

  @Override
  public String toString() {
    return name;
  }

  /// What [#bind] answers.
  public sealed interface Binding permits BoundOperation, ShapeClash, Unmeant {}

  /// An option's text that could be read but means nothing with these operands.
  public record Unmeant(String option, Fault fault) implements Binding {}

  /// What an operation says of itself: a declaration in matrix expressions.
  interface Rule {

    /// Filled in for one node, or the shape that does not fit.
    Binding bind(
        Operation operation, List<Operand> operands, Map<String, OptionValue> settings, Dims dims);

    /// As a textbook has it.
    BoundOperation inGeneral(Operation operation);
  }
}
