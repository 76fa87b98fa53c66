package studio.backprop.notation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Inverse;
import studio.backprop.expression.LogDeterminant;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;

/// What a tree means where its names stand for matrices: an expression.
///
/// What is known beforehand, a size or 0.5, is a factor in front of a matrix, and a matrix of its
/// own only where nothing else is left.
public final class Meaning {
  private final Scope scope;

  private Meaning(Scope scope) {
    this.scope = scope;
  }

  /// The expression, or what is wrong with it.
  public static Reading<Expression> of(Syntax syntax, Scope scope) {
    try {
      return new Reading.Whole<>(new Meaning(scope).of(syntax).expression());
    } catch (FaultException e) {
      return new Reading.Faulty<>(e.fault());
    }
  }

  private Term of(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Name name -> new Term.Computed(known(name, scope.matrices()));
      case Syntax.Literal(double value, _) -> new Term.Known(Scalar.constant(value));
      case Syntax.Text text ->
          throw new FaultException(
              text.place(),
              new Fault.Unexpected(SyntaxText.of(text), List.of(Fault.Wanted.OPERAND)));
      case Syntax.Negated(Syntax operand, _) -> CellByCell.negated(of(operand));
      case Syntax.Power(Syntax base, int exponent, _) -> CellByCell.power(of(base), exponent);
      case Syntax.Transposed(Syntax operand, _) -> transposed(of(operand));
      case Syntax.Binary binary -> binary(binary);
      case Syntax.Call call -> call(call);
    };
  }

  private static Expression known(Syntax.Name name, Map<String, Expression> names) {
    Expression known = names.get(name.name());
    if (known == null) {
      throw new FaultException(
          name.place(), new Fault.UnknownName(name.name(), List.copyOf(names.keySet())));
    }
    return known;
  }

  private static Term transposed(Term term) {
    return switch (term) {
      case Term.Known _ -> term;
      case Term.Computed(Expression matrix) -> new Term.Computed(matrix.transposed());
    };
  }

  private Term binary(Syntax.Binary binary) {
    Term left = of(binary.left());
    Term right = of(binary.right());
    if (binary.sign() == Syntax.Sign.PRODUCT) {
      if (left.shape().columns().value() != right.shape().rows().value()) {
        throw new FaultException(
            binary.place(),
            new Fault.NoProduct(side(binary.left(), left), side(binary.right(), right)));
      }
      return new Term.Computed(left.expression().times(right.expression()));
    }
    Optional<Shape> shape = Copying.common(left.shape(), right.shape());
    if (shape.isEmpty()) {
      throw new FaultException(
          binary.place(),
          new Fault.NotCopied(
              binary.sign(), side(binary.left(), left), side(binary.right(), right)));
    }
    return CellByCell.of(binary.sign(), left, right, shape.get());
  }

  private static Fault.Side side(Syntax syntax, Term term) {
    return new Fault.Side(SyntaxText.of(syntax), term.shape());
  }

  private Term call(Syntax.Call call) {
    String function = call.function();
    Optional<Signature> signature = Signature.of(function);
    Map<String, Expression> lookedUp = scope.lookedUpBy(function);
    if (signature.isEmpty() || (Signature.takesNodes(function) && lookedUp.isEmpty())) {
      throw new FaultException(
          call.place(),
          new Fault.UnknownFunction(
              function, Signature.all().stream().map(Signature::function).toList()));
    }
    Arguments arguments = Arguments.of(call, signature.get());
    if (Signature.takesNodes(function)) {
      return new Term.Computed(lookedUp(arguments.get("node"), lookedUp));
    }
    Syntax given = arguments.get("X");
    Term X = of(given);
    Optional<ScalarFunction> cellwise = Cellwise.of(function);
    return cellwise.isPresent()
        ? CellByCell.applied(cellwise.get(), X)
        : ofMatrix(function, given, X, arguments);
  }

  private static Expression lookedUp(Syntax node, Map<String, Expression> names) {
    if (node instanceof Syntax.Name name) {
      return known(name, names);
    }
    throw new FaultException(
        node.place(), new Fault.Unexpected(SyntaxText.of(node), List.of(Fault.Wanted.NODE)));
  }

  private Term ofMatrix(String function, Syntax given, Term X, Arguments arguments) {
    return switch (function) {
      case "rows" -> new Term.Known(Extents.of(X.shape().rows()));
      case "columns" -> new Term.Known(Extents.of(X.shape().columns()));
      case "reshape" -> reshaped(given, X, arguments);
      case "softmax" -> new Term.Computed(X.expression().softmax());
      case "log_softmax" -> new Term.Computed(X.expression().logSoftmax());
      case "sum" -> sum(X, axis(arguments));
      case "mean" -> mean(X, axis(arguments));
      case "inverse" -> square(function, given, X, Inverse::new);
      case "log_det" -> square(function, given, X, LogDeterminant::new);
      default -> throw new IllegalStateException(function + " has a signature and no meaning");
    };
  }

  private Term reshaped(Syntax given, Term X, Arguments arguments) {
    SizeReader sizes = new SizeReader(scope.dims());
    Shape wanted = new Shape(sizes.of(arguments.get("rows")), sizes.of(arguments.get("columns")));
    if (wanted.cells() != X.shape().cells()) {
      throw new FaultException(given.place(), new Fault.OtherCount(side(given, X), wanted));
    }
    return new Term.Computed(X.expression().reshapedTo(wanted));
  }

  private static Axes axis(Arguments arguments) {
    return arguments.find("axis").map(Meaning::axis).orElse(Axes.ALL);
  }

  private static Axes axis(Syntax given) {
    if (given instanceof Syntax.Literal(double value, _) && (value == 0 || value == 1)) {
      return value == 0 ? Axes.ROWS : Axes.COLUMNS;
    }
    throw new FaultException(given.place(), new Fault.NoAxis(SyntaxText.of(given)));
  }

  private static Term sum(Term term, Axes axis) {
    return switch (term) {
      case Term.Known _ -> term;
      case Term.Computed(Expression X) ->
          new Term.Computed(
              switch (axis) {
                case ALL -> X.sumOfAll();
                case ROWS -> X.sumOfRows();
                case COLUMNS -> X.sumOfColumns();
              });
    };
  }

  private static Term mean(Term term, Axes axis) {
    return switch (sum(term, axis)) {
      case Term.Known number -> number;
      case Term.Computed(Expression sum) ->
          new Term.Computed(sum.scaled(Averages.share(axis, term.shape())));
    };
  }

  private static Term square(String function, Syntax given, Term X, UnaryOperator<Expression> of) {
    Shape shape = X.shape();
    if (shape.rows().value() != shape.columns().value()) {
      throw new FaultException(given.place(), new Fault.NotSquare(function, side(given, X)));
    }
    return new Term.Computed(of.apply(X.expression()));
  }
}
