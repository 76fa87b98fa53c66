package studio.backprop.expression;

import java.util.Locale;
import studio.backprop.scalar.DerivationRule;

/// The rules by which the gradient of a matrix expression is derived.
///
/// The first say what is sent back to a part of each kind of expression (after Petersen and
/// Pedersen, The Matrix Cookbook, and the chain rule written out in indices); the others bring what
/// came of it into another form with the same value.
public enum MatrixRule implements DerivationRule {
  /// G·Bᵀ to the A of A·B.
  PRODUCT_LEFT,
  /// Aᵀ·G to the B of A·B.
  PRODUCT_RIGHT,
  /// Gᵀ to the X of Xᵀ.
  TRANSPOSE,
  /// G to each summand.
  SUM,
  /// G to what stands before the minus, −G to what is taken away.
  DIFFERENCE,
  /// G ⊙ B to the A of A ⊙ B.
  HADAMARD,
  /// G ⊘ B to the A of A ⊘ B.
  QUOTIENT_ABOVE,
  /// −G ⊙ A ⊘ B² to the B of A ⊘ B.
  QUOTIENT_BELOW,
  /// 2·G ⊙ X.
  SQUARE,
  /// c·G to the X of c·X.
  SCALE,
  /// Σ G ⊙ X to the number c of c·X.
  NUMBER,
  /// What was added up is copied back.
  SUM_ALONG,
  /// What was copied is added up.
  COPY,
  /// The other form back.
  RESHAPE,
  /// The formal gradient of a word index.
  ONE_HOT,
  /// A sum of consecutive rows: each gets a copy.
  GROUP_SUM,
  /// Only the largest of a row gets something.
  LARGEST,
  /// What does not change by a little gets nothing.
  STEADY,
  /// Each cell of a patch is added where it was picked from.
  GATHER,
  /// Each cell is picked from where it was added.
  SCATTER,
  /// −X⁻ᵀ·G·X⁻ᵀ.
  INVERSE,
  /// X⁻ᵀ, times the number that arrives.
  LOG_DETERMINANT,
  /// Each part gets its own block.
  JOIN,
  /// Zeros but for the block.
  CUT,
  /// log ŷ = x − log Σ eˣ.
  LOG_SPLIT,
  /// The Jacobian of a softmax, one case for i = k and one for i ≠ k.
  TWO_CASES,
  /// The sum of both cases: what stands in both cancels.
  BOTH_CASES,
  /// A product with a sum or difference written out.
  MULTIPLIED_OUT,
  /// What is used in several places gets back what comes from each.
  USED_AGAIN,
  /// eˣ over the sum of the row's eˣ is the row's softmax.
  SOFTMAX,
  /// (Aᵀ)ᵀ = A.
  TURNED_TWICE,
  /// (A·B)ᵀ = Bᵀ·Aᵀ.
  TURNED_PRODUCT,
  /// (c·A)ᵀ = c·Aᵀ, and the like.
  TURNED_PARTS,
  /// A number is its own transpose.
  TURNED_NUMBER,
  /// A number copied to every cell, and multiplied cell by cell, is the number times the matrix.
  COPIED_NUMBER,
  /// A number may stand in front.
  NUMBER_IN_FRONT,
  /// Two numbers in front are one.
  NUMBERS_GATHERED,
  /// A common factor.
  COMMON_FACTOR,
  /// A + (−B) is A − B; −(A − B) is B − A.
  SIGN,
  /// Rows that add up to 1.
  ROWS_ADD_UP_TO_ONE,
  /// The form in which a course writes it.
  COURSE_FORM,
  /// All in one line, where there would be too many.
  AT_ONCE,
  /// What arrives is passed on as it is.
  PASSED_ON;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
