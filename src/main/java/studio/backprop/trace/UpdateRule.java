package studio.backprop.trace;

import studio.backprop.matrix.Matrix;

/// How a step is made of the gradients of one parameter, the last and those before: θ ← θ − A·step.
public sealed interface UpdateRule {

  /// What is remembered with one more gradient g.
  Memory with(Memory before, Matrix gradient);

  /// The step that follows from a gradient.
  ///
  /// @param memory with that gradient
  Matrix step(Memory memory, Matrix gradient);

  /// What is remembered of a parameter's gradients, each rule's own, of the parameter's shape.
  ///
  /// @param gradients how many they are
  /// @param velocity the decayed sum of gradients (v) or their mean (m)
  /// @param squares the mean of their squares (v of Adam)
  record Memory(int gradients, Matrix velocity, Matrix squares) {
    /// No gradient came yet.
    static Memory none(int rows, int columns) {
      Matrix zeros = Matrix.zeros(rows, columns);
      return new Memory(0, zeros, zeros);
    }
  }

  /// The gradient itself.
  record Sgd() implements UpdateRule {
    @Override
    public Memory with(Memory before, Matrix gradient) {
      return new Memory(before.gradients() + 1, before.velocity(), before.squares());
    }

    @Override
    public Matrix step(Memory memory, Matrix gradient) {
      return gradient;
    }
  }

  /// v ← μ·v + g, and the step is v.
  ///
  /// @param decay μ
  record Momentum(double decay) implements UpdateRule {
    /// With the decay that is usual.
    public static final Momentum USUAL = new Momentum(0.9);

    @Override
    public Memory with(Memory before, Matrix gradient) {
      Matrix velocity = before.velocity().scaled(decay).plus(gradient);
      return new Memory(before.gradients() + 1, velocity, before.squares());
    }

    @Override
    public Matrix step(Memory memory, Matrix gradient) {
      return memory.velocity();
    }
  }

  /// m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², and the step is m̂/(√v̂ + ε) with m̂ = m/(1−β₁ᵗ), v̂ =
  /// v/(1−β₂ᵗ) (Kingma and Ba, 2015).
  record Adam(double beta1, double beta2, double epsilon) implements UpdateRule {
    /// With the numbers of the paper.
    public static final Adam USUAL = new Adam(0.9, 0.999, 1e-8);

    @Override
    public Memory with(Memory before, Matrix gradient) {
      Matrix squares = gradient.hadamard(gradient);
      return new Memory(
          before.gradients() + 1,
          before.velocity().scaled(beta1).plus(gradient.scaled(1 - beta1)),
          before.squares().scaled(beta2).plus(squares.scaled(1 - beta2)));
    }

    @Override
    public Matrix step(Memory memory, Matrix gradient) {
      double ofMean = 1 - Math.pow(beta1, memory.gradients());
      double ofSquares = 1 - Math.pow(beta2, memory.gradients());
      Matrix mean = memory.velocity();
      Matrix squares = memory.squares();
      return Matrix.generate(
          mean.rows(),
          mean.columns(),
          (i, j) -> mean.get(i, j) / ofMean / (Math.sqrt(squares.get(i, j) / ofSquares) + epsilon));
    }
  }
}
