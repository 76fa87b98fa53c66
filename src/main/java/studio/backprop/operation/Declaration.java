package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.derivation.Composition;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.matrix.Matrix;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Meaning;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Scope;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// What a declaration speaks in: ports with their shapes, and the value, from which the gradients
/// follow.
///
/// It is filled in for one node: sizes are known, an unwired optional port is null, and options
/// have values.
public final class Declaration {
  private static final int GENERAL_SIZE = 4;

  /// The sides of an image, over which there is room to slide.
  private static final Set<String> IMAGE = Set.of("h", "w");

  private static final int LARGER_SIZE = 6;
  private static final Shape GENERAL =
      new Shape(Size.named("r", GENERAL_SIZE), Size.named("c", GENERAL_SIZE));

  private final Operation operation;
  private final List<Operand> wired;
  private final boolean general;
  private final Map<String, Object> settings;
  private final Dims dims;
  private final ShapeRules rules = new ShapeRules();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Reference> operands = new ArrayList<>();
  private final List<BoundOperation.Named> inner = new ArrayList<>();
  private final List<BoundOperation.WordIndices> indices = new ArrayList<>();
  private final List<BoundOperation.Mask> masks = new ArrayList<>();
  private final Map<String, Expression> courseForms = new HashMap<>();
  private int slots;
  private @Nullable Expression value;
  private @Nullable Reference output;
  private @Nullable Reference upstream;

  /// A declaration of which nothing is known but its names: every size is as large as every other.
  static Declaration general(Operation operation) {
    Map<String, Object> settings = new HashMap<>();
    for (Option option : operation.options()) {
      switch (option) {
        case Option.Extent extent -> settings.put(extent.name(), extent.name());
        case Option.Real real when real.isRequired() -> settings.put(real.name(), 1.0);
        case Option.Whole whole when whole.isRequired() -> settings.put(whole.name(), 2.0);
        case Option.Formula formula -> settings.put(formula.name(), "A @ B");
        default -> {}
      }
    }
    List<Operand> operands = new ArrayList<>();
    for (Port port : operation.ports(settings, List.of())) {
      boolean many = port.arity() == Port.Arity.MANY;
      for (String name : many ? List.of(port.name() + 1, port.name() + 2) : List.of(port.name())) {
        operands.add(new Operand(name, name, GENERAL, null));
      }
    }
    Dims dims = new Dims(Map.of("rows", GENERAL_SIZE, "columns", GENERAL_SIZE));
    return new Declaration(operation, operands, settings, dims, true);
  }

  Declaration(Operation operation, List<Operand> wired, Map<String, Object> settings, Dims dims) {
    this(operation, wired, settings, dims, false);
  }

  private Declaration(
      Operation operation,
      List<Operand> wired,
      Map<String, Object> settings,
      Dims dims,
      boolean general) {
    this.operation = operation;
    this.general = general;
    this.wired = new ArrayList<>(wired);
    this.settings = settings;
    this.dims = dims;
    for (Operand operand : wired) {
      positions.put(operand.port(), slots);
      operands.add(new Reference(Role.OPERAND, operand.port(), slots++, operand.shape()));
    }
  }

  /// The operand at a port of any shape.
  public Expression port(String port) {
    return operands.get(position(port));
  }

  /// The operand at a port whose rows and columns are named. A name met before must have the size
  /// that it had there; `1` is the number.
  public Expression port(String port, String rows, String columns) {
    if (general) {
      generalise(position(port), rows, columns);
    }
    rules.match(wired.get(position(port)), rows, columns);
    declare(position(port), rows, columns);
    return port(port);
  }

  /// An axis that is declared as the number 1 is one, whatever the operand calls it.
  private void declare(int position, String rows, String columns) {
    Reference operand = operands.get(position);
    Shape declared =
        new Shape(
            declared(rows, operand.shape().rows()), declared(columns, operand.shape().columns()));
    operands.set(position, new Reference(Role.OPERAND, operand.name(), position, declared));
  }

  private static Size declared(String name, Size size) {
    return name.equals("1") ? Size.of(1) : size;
  }

  /// The operand at a port that may stay empty, null where it does.
  public @Nullable Expression optional(String port, String rows, String columns) {
    return isWired(port) ? port(port, rows, columns) : null;
  }

  /// The operand at a port that is copied to the shape of another port's: of its shape, or of size
  /// 1 along the axes on which it is not.
  public Expression broadcast(String port, String likePort) {
    ShapeRules.matchBroadcast(wired.get(position(port)), wired.get(position(likePort)));
    return port(port);
  }

  /// The same for an operand that may only be one row or one number.
  public Expression broadcastRow(String port, String likePort) {
    if (general) {
      generalise(position(port), "1", "c");
    }
    Operand operand = wired.get(position(port));
    Shape like = wired.get(position(likePort)).shape();
    require(
        operand.shape().isScalar()
            || operand.shape().sameSizes(new Shape(Size.of(1), like.columns())),
        new ShapeClash.NotOneRow(side(port), side(likePort)));
    return port(port);
  }

  /// Gives a port's operand the shape by whose names the declaration calls it.
  private void generalise(int position, String rows, String columns) {
    Operand operand = wired.get(position);
    Shape named = new Shape(generalSize(rows), generalSize(columns));
    wired.set(position, new Operand(operand.port(), operand.source(), named, operand.constant()));
    operands.set(position, new Reference(Role.OPERAND, operand.port(), position, named));
  }

  private static Size generalSize(String name) {
    return Character.isDigit(name.charAt(0))
        ? Size.of(Long.parseLong(name))
        : Size.named(name, IMAGE.contains(name) ? LARGER_SIZE : GENERAL_SIZE);
  }

  /// The operands X1 … Xk of a port that takes many, in order, each of a shape with these names.
  public List<Expression> many(String rows, String columns) {
    wired.forEach(operand -> rules.match(operand, rows, columns));
    return many();
  }

  /// The operands X1 … Xk of a port that takes many, in order.
  public List<Expression> many() {
    return List.copyOf(operands);
  }

  /// Says that an operand's numbers are rows of a table of that many words.
  public void wordIndices(String port, Size words) {
    indices.add(new BoundOperation.WordIndices(position(port), words.value()));
  }

  /// Says that an operand's zeros and ones say what counts.
  ///
  /// @param everyRow whether each row must let something through
  public void mask(String port, boolean everyRow) {
    masks.add(new BoundOperation.Mask(position(port), everyRow));
  }

  /// A rule of this operation's own, and what is wrong where it does not hold.
  public void require(boolean holds, ShapeClash otherwise) {
    if (!holds) {
      throw new RefusedException(otherwise);
    }
  }

  /// What is wired to a port, and its shape.
  public Side side(String port) {
    return Side.of(wired.get(position(port)));
  }

  /// Whether an option has this value.
  public boolean is(String option, Object choice) {
    return setting(option).equals(choice);
  }

  /// A number in front of a matrix, written as itself.
  public Scalar coefficient(String option) {
    double value = number(option);
    return general ? Scalar.named(option, value) : Scalar.constant(value);
  }

  public double number(String option) {
    return (Double) setting(option);
  }

  public int whole(String option) {
    return (int) number(option);
  }

  public Size extent(String option) {
    return dims.size(Option.Extent.text(setting(option)));
  }

  /// What an option's text means with the operands by their ports' names.
  public Expression formula(String option) {
    Map<String, Expression> matrices = new LinkedHashMap<>();
    operands.forEach(operand -> matrices.put(operand.name(), operand));
    String text = (String) setting(option);
    Reading<Expression> meant =
        Parser.parse(text).then(tree -> Meaning.of(tree, Scope.of(matrices, dims)));
    return switch (meant) {
      case Reading.Whole<Expression>(Expression whole) -> whole;
      case Reading.Faulty<Expression>(Fault fault) ->
          throw new RefusedException(new Operation.Unmeant(option, fault));
    };
  }

  /// Names a matrix inside this operation.
  public Expression inner(String name, Expression expression) {
    Reference reference = new Reference(Role.INNER, name, slots++, expression.shape());
    inner.add(new BoundOperation.Named(reference, expression));
    return reference;
  }

  /// Declares what the operation computes.
  ///
  /// @return G, the gradient that arrives from above, of the value's shape
  public Expression value(Expression expression) {
    value = expression;
    output = new Reference(Role.OUTPUT, operation.name(), slots++, expression.shape());
    upstream = new Reference(Role.UPSTREAM, operation.name(), slots++, expression.shape());
    return upstream;
  }

  /// The operation's own value, for a gradient that is written with it: y(1 − y).
  public Expression output() {
    if (output == null) {
      throw new IllegalStateException("value comes before output");
    }
    return output;
  }

  /// Declares what comes back to a port in a form that is worth keeping, and that the rules of
  /// derivation do not reach.
  public void gradient(String port, Expression expression) {
    courseForms.put(port, expression);
  }

  BoundOperation bound(Gradients gradients) {
    if (value == null || output == null || upstream == null) {
      throw new IllegalStateException(operation.name() + " declares no value");
    }
    Composition composition = new Composition(value, output, upstream, insides());
    Map<Reference, Derivation> derived = gradients.of(composition, operands);
    List<BoundOperation.Named> innerGradients = new ArrayList<>();
    for (Composition.Inner reached : composition.reached()) {
      Expression gradient = holding(derived.get(reached.name())).gradient();
      innerGradients.add(new BoundOperation.Named(reached.gradient(), gradient));
    }
    List<Derivation> derivations = new ArrayList<>();
    for (Reference operand : operands) {
      Derivation derivation = holding(derived.get(operand));
      Expression form = courseForms.get(operand.name());
      derivations.add(form == null ? derivation : derivation.inCourseForm(form));
    }
    return new BoundOperation(
        operation,
        operands,
        output,
        upstream,
        inner,
        value,
        innerGradients,
        derivations.stream().map(Derivation::gradient).toList(),
        derivations,
        indices,
        masks,
        slots);
  }

  private List<Composition.Inner> insides() {
    List<Composition.Inner> insides = new ArrayList<>();
    for (BoundOperation.Named named : inner) {
      Reference name = named.reference();
      Reference gradient = new Reference(Role.INNER_GRADIENT, name.name(), slots++, name.shape());
      insides.add(new Composition.Inner(name, named.expression(), gradient));
    }
    return insides;
  }

  /// The form that holds for the numbers that are known: an `input` whose rows add up to 1 may be
  /// taken for such.
  private Derivation holding(@Nullable Derivation derivation) {
    return Objects.requireNonNull(derivation).where(this::rowsAddUpToOne);
  }

  private boolean rowsAddUpToOne(Reference operand) {
    if (general) {
      return true;
    }
    Matrix numbers = wired.get(operand.slot()).constant();
    if (numbers == null) {
      return false;
    }
    Matrix sums = numbers.sumOfColumns();
    for (int i = 0; i < sums.rows(); i++) {
      if (!(Math.abs(sums.get(i) - 1) <= 1e-12)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWired(String port) {
    return positions.containsKey(port);
  }

  private int position(String port) {
    Integer position = positions.get(port);
    if (position == null) {
      throw new IllegalStateException(operation.name() + " has nothing at port " + port);
    }
    return position;
  }

  private Object setting(String name) {
    Option option =
        operation
            .option(name)
            .orElseThrow(
                () -> new IllegalStateException(operation.name() + " has no option " + name));
    Object given = settings.getOrDefault(name, option.defaultValue());
    if (given == null && option instanceof Option.Whole whole && whole.sameAs() != null) {
      return setting(whole.sameAs());
    }
    if (given == null) {
      throw new IllegalStateException(operation.name() + " needs " + name);
    }
    return given;
  }

  /// The shape of a port's operand.
  public Shape shape(String port) {
    return wired.get(position(port)).shape();
  }
}
