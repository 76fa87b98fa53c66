package studio.backprop.expression.derivation;

import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.scalar.DerivationRule;

/// One line of a derivation: the whole gradient, as far as it is worked out.
///
/// @param rule by what it follows from the line before
/// @param given the operand each of whose rows must add up to 1 for this line to hold
public record Line(DerivationRule rule, Expression is, Optional<Reference> given) {}
