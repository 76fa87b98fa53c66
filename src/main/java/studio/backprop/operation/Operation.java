package studio.backprop.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.backprop.shape.Dims;

/// An operation of the catalogue, declared once as matrix expressions. What it does in words stands
/// under its name in the texts of each language.
///
/// ```java
/// operation("matmul")
///     .ports("A", "B")
///     .declaredAs(o -> {
///       var A = o.port("A", "n", "k");
///       var B = o.port("B", "k", "m");
///       var G = o.value(A.times(B));
///       o.gradient("A", G.times(B.transposed()));
///       o.gradient("B", A.transposed().times(G));
///     });
/// ```
public final class Operation {
  private final String name;
  private final List<Port> ports;
  private final List<Option> options;
  private final Consumer<Declaration> rule;

  private Operation(Builder builder, Consumer<Declaration> rule) {
    this.name = builder.name;
    this.ports = List.copyOf(builder.ports);
    this.options = List.copyOf(builder.options);
    this.rule = rule;
  }

  /// Begins a declaration.
  static Builder operation(String name) {
    return new Builder(name);
  }

  public String name() {
    return name;
  }

  public List<Port> ports() {
    return ports;
  }

  public List<Option> options() {
    return options;
  }

  /// The port that a node wired at this name belongs to.
  public Optional<Port> portFor(String wired) {
    return ports.stream().filter(port -> port.takes(wired)).findFirst();
  }

  public Optional<Option> option(String optionName) {
    return options.stream().filter(option -> option.name().equals(optionName)).findFirst();
  }

  /// The declaration with operands, settings and sizes filled in, or the shape that does not fit.
  ///
  /// @param operands what is wired, in port order; every required port must be among them
  /// @param settings the options that the file gives, each of them right
  public Binding bind(List<Operand> operands, Map<String, Object> settings, Dims dims) {
    Declaration declaration = new Declaration(this, operands, settings, dims);
    try {
      rule.accept(declaration);
    } catch (ShapeClashException clash) {
      return clash.clash();
    }
    return declaration.bound();
  }

  /// The declaration as a textbook has it: optional ports wired, options as they are by default,
  /// and every size a letter.
  public BoundOperation inGeneral() {
    Declaration declaration = Declaration.general(this);
    rule.accept(declaration);
    return declaration.bound();
  }

  @Override
  public String toString() {
    return name;
  }

  /// What [#bind] answers.
  public sealed interface Binding permits BoundOperation, ShapeClash {}

  /// The parts of a declaration that hold whatever is wired.
  static final class Builder {
    private final String name;
    private final List<Port> ports = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /// The ports in order: `X`, `b?` where it may stay empty, `X*` for X1 … Xk.
    Builder ports(String... names) {
      for (String port : names) {
        ports.add(Port.parse(port));
      }
      return this;
    }

    /// A choice among words; the first is the default.
    Builder choice(String option, Object... choices) {
      options.add(new Option.Choice(option, List.of(choices)));
      return this;
    }

    /// A number; required where there is no default.
    Builder number(String option, @Nullable Double byDefault) {
      options.add(new Option.Real(option, byDefault));
      return this;
    }

    /// A whole number from `least` on; required where there is no default.
    Builder whole(String option, @Nullable Double byDefault, int least) {
      options.add(new Option.Whole(option, byDefault, null, least));
      return this;
    }

    /// A whole number from `least` on that is another option's where the file says nothing.
    Builder wholeOr(String option, String sameAs, int least) {
      options.add(new Option.Whole(option, null, sameAs, least));
      return this;
    }

    /// A number of rows or columns, as in a shape; required.
    Builder extent(String option) {
      options.add(new Option.Extent(option));
      return this;
    }

    /// What it computes and what it sends back.
    Operation declaredAs(Consumer<Declaration> rule) {
      return new Operation(this, rule);
    }
  }
}
