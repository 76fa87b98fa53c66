package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// The sum of several matrices of one shape.
public record Total(List<Expression> parts) implements Expression {

  public Total {
    parts = List.copyOf(parts);
  }

  @Override
  public Shape shape() {
    return parts.getFirst().shape();
  }

  @Override
  public Matrix value(Values values) {
    Matrix sum = values.of(parts.getFirst());
    for (Expression part : parts.subList(1, parts.size())) {
      sum = sum.plus(values.of(part));
    }
    return sum;
  }

  @Override
  public Written write(Notation notation) {
    Written sum = parts.getFirst().write(notation);
    for (Expression part : parts.subList(1, parts.size())) {
      sum = notation.sum(sum, part.write(notation));
    }
    return sum;
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    Written sum = parts.getFirst().writeCell(notation, row, column, indices);
    for (Expression part : parts.subList(1, parts.size())) {
      sum = notation.sum(sum, part.writeCell(notation, row, column, indices));
    }
    return sum;
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    List<Term> terms = new ArrayList<>();
    parts.forEach(part -> terms.addAll(part.terms(row, column, values)));
    return terms;
  }
}
