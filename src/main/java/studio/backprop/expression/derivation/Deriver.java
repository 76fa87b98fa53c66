package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final Map<Expression, Part> parts = new HashMap<>();

  /// A part of what is computed, however often it stands in it.
  private static final class Part {
    private final Expression is;
    private final List<Expression> given = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private @Nullable Expression arriving;

    private Part(Expression is) {
      this.is = is;
    }
  }

  /// One place in which a part is used.
  private record Use(Part in, int position) {}

  public Deriver(Composition composition) {
    this.composition = composition;
    part(composition.value()).given.add(composition.upstream());
    for (Composition.Inner inner : composition.reached()) {
      part(inner.is()).given.add(inner.gradient());
    }
  }

  private Part part(Expression is) {
    Part known = parts.get(is);
    if (known != null) {
      return known;
    }
    Part part = new Part(is);
    parts.put(is, part);
    List<Expression> inside = is.parts();
    for (int k = 0; k < inside.size(); k++) {
      part(inside.get(k)).uses.add(new Use(part, k));
    }
    return part;
  }

  /// How the gradient of an operand, or of a named matrix inside, is found.
  public Derivation of(Reference target) {
    return Lines.of(arriving(part(target)));
  }

  private Expression arriving(Part at) {
    Expression known = at.arriving;
    if (known == null) {
      known = collected(at);
      at.arriving = known;
    }
    return known;
  }

  private Expression collected(Part at) {
    boolean isOnlyOne = at.uses.size() + at.given.size() == 1;
    List<Expression> all = new ArrayList<>(at.given);
    for (Use use : at.uses) {
      all.add(sentBack(at.is, use, isOnlyOne));
    }
    if (all.isEmpty()) {
      return new Constant(0, at.is.shape());
    }
    Expression sum = all.stream().reduce(Expression::plus).orElseThrow();
    return isOnlyOne
        ? sum
        : new Arriving(at.is, Optional.empty(), List.of(new Form(MatrixRule.USED_AGAIN, sum)));
  }

  /// What comes back from one use: what arrives there, where it is passed on as it is.
  private Expression sentBack(Expression at, Use use, boolean isOnlyOne) {
    Expression whole = use.in().is;
    Expression above = arriving(use.in());
    List<Form> forms =
        whole.sentBack(use.position(), above).stream()
            .map(form -> new Form(form.rule(), named(form.is())))
            .toList();
    return above.equals(forms.getLast().is())
        ? above
        : new Arriving(at, isOnlyOne ? Optional.empty() : Optional.of(whole), forms);
  }

  /// The same with names for what the operation has a name for.
  private Expression named(Expression form) {
    return form.replaced(this::name);
  }

  private Optional<Expression> name(Expression part) {
    for (Composition.Inner inner : composition.inner()) {
      if (inner.is().equals(part)) {
        return Optional.of(inner.name());
      }
    }
    return part instanceof Whole && part.equals(composition.value())
        ? Optional.of(composition.output())
        : Optional.empty();
  }
}
