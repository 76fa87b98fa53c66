package studio.backprop.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.Values;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.WrittenSize;

/// Matrices with names, for texts to be read and worked out over.
final class Bench {
  private final Dims dims;
  private final List<Reference> references = new ArrayList<>();
  private final List<Matrix> matrices = new ArrayList<>();

  Bench(Dims dims) {
    this.dims = dims;
  }

  /// Three matrices and what is copied to them: X n×d, W d×c, Y n×d, r 1×d, k n×1, s 1×1, Q d×d.
  static Bench ofNumbers() {
    return new Bench(new Dims(Map.of("n", 3, "d", 2, "c", 4)))
        .with("X", "n", "d", 1)
        .with("W", "d", "c", 2)
        .with("Y", "n", "d", 3)
        .with("r", "1", "d", 4)
        .with("k", "n", "1", 5)
        .with("s", "1", "1", 6)
        .with("Q", "d", "d", 7);
  }

  private Bench with(String name, String rows, String columns, int seed) {
    Shape shape = new Shape(dims.size(WrittenSize.of(rows)), dims.size(WrittenSize.of(columns)));
    return with(
        name,
        shape,
        Matrix.generate(
            (int) shape.rows().value(),
            (int) shape.columns().value(),
            (i, j) -> Math.sin(seed + 2.3 * i + 1.7 * j + seed * (i - j) * 0.4)));
  }

  Bench with(String name, Shape shape, Matrix matrix) {
    references.add(new Reference(Role.OPERAND, name, references.size(), shape));
    matrices.add(matrix);
    return this;
  }

  Dims dims() {
    return dims;
  }

  List<Reference> references() {
    return references;
  }

  Reference reference(String name) {
    return references.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  Matrix matrix(String name) {
    return matrices.get(reference(name).slot());
  }

  Scope scope() {
    Map<String, Expression> names = new LinkedHashMap<>();
    references.forEach(reference -> names.put(reference.name(), reference));
    return Scope.of(names, dims);
  }

  Reading<Expression> read(String text) {
    return Parser.parse(text).then(syntax -> Meaning.of(syntax, scope()));
  }

  /// What a text means that can be read.
  Expression meaning(String text) {
    return switch (read(text)) {
      case Reading.Whole<Expression>(Expression meant) -> meant;
      case Reading.Faulty<Expression>(Fault fault) -> throw new AssertionError(text + ": " + fault);
    };
  }

  Fault fault(String text) {
    return switch (read(text)) {
      case Reading.Whole<Expression>(Expression meant) ->
          throw new AssertionError(text + " means " + meant);
      case Reading.Faulty<Expression>(Fault fault) -> fault;
    };
  }

  Matrix value(String text) {
    return value(meaning(text));
  }

  Matrix value(Expression expression) {
    return new Values(matrices.toArray(Matrix[]::new)).of(expression);
  }
}
