package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.graph.GraphSource;
import studio.backprop.scenario.library.Library;

/// Curves of the loss beside those of logistic regression in plain loops, with parameters moved in
/// the order of PyTorch's `torch.optim`.
class OptimizerCurveTest {
  private static final int STEPS = 300;
  private static final double AGREES = 1e-7;

  private static final double[][] X = {{2, 1}, {1, 3}, {3, 2}, {0, 1}};
  private static final double[] Y = {1, 0, 1, 0};

  /// Moves θ once by the gradient g.
  private interface Rule {
    void move(double[] theta, double[] g);
  }

  /// `torch.optim.SGD`: the first buffer is the gradient itself, and nothing is damped.
  private static Rule sgd(double rate, double mu) {
    List<double[]> buffer = new ArrayList<>();
    return (theta, g) -> {
      if (buffer.isEmpty()) {
        buffer.add(g.clone());
      } else {
        for (int k = 0; k < g.length; k++) {
          buffer.getFirst()[k] = mu * buffer.getFirst()[k] + g[k];
        }
      }
      for (int k = 0; k < g.length; k++) {
        theta[k] -= rate * buffer.getFirst()[k];
      }
    };
  }

  /// `torch.optim.Adam`: ε is added to the root, which is corrected before.
  private static Rule adam(double rate, double beta1, double beta2, double epsilon) {
    double[] mean = new double[3];
    double[] squares = new double[3];
    int[] step = new int[1];
    return (theta, g) -> {
      step[0]++;
      double size = rate / (1 - Math.pow(beta1, step[0]));
      double root = Math.sqrt(1 - Math.pow(beta2, step[0]));
      for (int k = 0; k < g.length; k++) {
        mean[k] += (1 - beta1) * (g[k] - mean[k]);
        squares[k] = beta2 * squares[k] + (1 - beta2) * g[k] * g[k];
        theta[k] -= size * mean[k] / (Math.sqrt(squares[k]) / root + epsilon);
      }
    };
  }

  /// Losses before each step and after the last of w₀, w₁ and b, of `rows` examples in turn.
  private static List<Double> curve(Rule rule, int rows) {
    double[] theta = {0.5, -0.5, 0};
    List<Double> losses = new ArrayList<>();
    int first = 0;
    for (int step = 0; step <= STEPS; step++) {
      int last = Math.min(first + rows, Y.length);
      double loss = 0;
      double[] g = new double[3];
      for (int i = first; i < last; i++) {
        double score = X[i][0] * theta[0] + X[i][1] * theta[1] + theta[2];
        double p = 1 / (1 + Math.exp(-score));
        loss -= (Y[i] * Math.log(p) + (1 - Y[i]) * Math.log(1 - p)) / (last - first);
        double off = (p - Y[i]) / (last - first);
        g[0] += off * X[i][0];
        g[1] += off * X[i][1];
        g[2] += off;
      }
      losses.add(loss);
      rule.move(theta, g);
      first = last == Y.length ? 0 : last;
    }
    return losses;
  }

  private static void agrees(UpdateRule rule, double rate, int rows, Rule written) {
    GraphSource source = Library.entry("logistic-regression").scenario().graphSource();
    Descent.Plan plan = new Descent.Plan(rule, rate, Optional.of(rows));

    List<Double> losses = GradientDescent.run(source, STEPS, plan).losses();

    List<Double> expected = curve(written, rows);
    assertThat(losses).hasSameSizeAs(expected);
    for (int step = 0; step <= STEPS; step++) {
      assertThat(losses.get(step))
          .as("loss before step %d", step)
          .isEqualTo(expected.get(step), within(AGREES));
    }
    assertThat(losses.get(STEPS)).isLessThan(losses.getFirst() / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 3, 1})
  void plain_descent_has_the_curve_of_pytorch(int rows) {
    agrees(new UpdateRule.Sgd(), 0.3, rows, sgd(0.3, 0));
  }

  @ParameterizedTest
  @CsvSource({"0.9, 4", "0.9, 3", "0.5, 1"})
  void momentum_has_the_curve_of_pytorch(double mu, int rows) {
    agrees(new UpdateRule.Momentum(mu), 0.1, rows, sgd(0.1, mu));
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0.999, 1e-8, 4", "0.9, 0.999, 1e-8, 3", "0.8, 0.95, 1e-3, 4"})
  void adam_has_the_curve_of_pytorch(double beta1, double beta2, double epsilon, int rows) {
    UpdateRule rule = new UpdateRule.Adam(beta1, beta2, epsilon);
    agrees(rule, 0.05, rows, adam(0.05, beta1, beta2, epsilon));
  }
}
