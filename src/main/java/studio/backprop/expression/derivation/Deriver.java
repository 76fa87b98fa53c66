package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.expression.Arriving;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Expression.Form;
import studio.backprop.expression.MatrixRule;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Whole;

/// Derives the gradients of what an operation computes: what arrives at the value is walked to each
/// part by the adjoints of the kinds of expression, and what meets at one part is added up.
///
/// An expression that stands in several places is one part with several uses. A named matrix inside
/// stays a name, and so does its gradient.
public final class Deriver {
  private final Composition composition;
  private final Map<Expression, List<Expression>> roots = new LinkedHashMap<>();
  private final Map<Expression, List<Use>> uses = new HashMap<>();
  private final Map<Expression, Expression> arriving = new HashMap<>();

  /// One place in which an expression is used.
  private record Use(Expression in, int part) {}

  public Deriver(Composition composition) {
    this.composition = composition;
    root(composition.value(), composition.upstream());
    for (Composition.Inner inner : composition.reached()) {
      root(inner.is(), inner.gradient());
    }
  }

  private void root(Expression root, Expression gradient) {
    boolean isNew = !isKnown(root);
    roots.computeIfAbsent(root, _ -> new ArrayList<>()).add(gradient);
    if (isNew) {
      gather(root);
    }
  }

  private void gather(Expression whole) {
    List<Expression> parts = whole.parts();
    for (int k = 0; k < parts.size(); k++) {
      Expression part = parts.get(k);
      boolean isNew = !isKnown(part);
      uses.computeIfAbsent(part, _ -> new ArrayList<>()).add(new Use(whole, k));
      if (isNew) {
        gather(part);
      }
    }
  }

  private boolean isKnown(Expression part) {
    return uses.containsKey(part) || roots.containsKey(part);
  }

  /// How the gradient of an operand, or of a named matrix inside, is found.
  public Derivation of(Reference target) {
    return Lines.of(arriving(target));
  }

  private Expression arriving(Expression at) {
    Expression known = arriving.get(at);
    if (known == null) {
      known = collected(at);
      arriving.put(at, known);
    }
    return known;
  }

  private Expression collected(Expression at) {
    List<Use> used = uses.getOrDefault(at, List.of());
    List<Expression> known = roots.getOrDefault(at, List.of());
    boolean isOnlyOne = used.size() + known.size() == 1;
    List<Expression> all = new ArrayList<>(known);
    for (Use use : used) {
      all.add(sentBack(at, use, isOnlyOne));
    }
    if (all.isEmpty()) {
      return new Constant(0, at.shape());
    }
    Expression sum = all.stream().reduce(Expression::plus).orElseThrow();
    return isOnlyOne
        ? sum
        : new Arriving(at, Optional.empty(), List.of(new Form(MatrixRule.USED_AGAIN, sum)));
  }

  /// What comes back from one use: what arrives there, where it is passed on as it is.
  private Expression sentBack(Expression at, Use use, boolean isOnlyOne) {
    Expression above = arriving(use.in());
    List<Form> forms =
        use.in().sentBack(use.part(), above).stream()
            .map(form -> new Form(form.rule(), named(form.is())))
            .toList();
    return forms.getLast().is().equals(above)
        ? above
        : new Arriving(at, isOnlyOne ? Optional.empty() : Optional.of(use.in()), forms);
  }

  /// The same with names for what the operation has a name for.
  private Expression named(Expression form) {
    return Places.all(form, this::name);
  }

  private Optional<Expression> name(Expression part) {
    for (Composition.Inner inner : composition.inner()) {
      if (part.equals(inner.is())) {
        return Optional.of(inner.name());
      }
    }
    return part instanceof Whole && part.equals(composition.value())
        ? Optional.of(composition.output())
        : Optional.empty();
  }
}
