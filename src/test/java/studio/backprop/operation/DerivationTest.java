package studio.backprop.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.expression.MatrixRule;
import studio.backprop.expression.Values;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.expression.derivation.Line;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.trace.Trace;

/// The gradients of the catalogue are derived from its values.
class DerivationTest {

  @ParameterizedTest
  @MethodSource("studio.backprop.operation.CaseTable#accepted")
  void every_line_has_the_value_of_the_gradient_where_its_numbers_stay_finite(OperationCase row) {
    Trace trace = Trace.of(row.graph());
    for (GraphNode node : trace.graph().forward()) {
      Values inside = trace.inside(node);
      for (Derivation derivation : node.operation().derivations()) {
        for (Line line : derivation.lines()) {
          Matrix gradient = inside.of(derivation.gradient());
          MatrixAssert.assertThat(finite(inside.of(line.is()), gradient))
              .as("%s: %s", line.rule(), line.is())
              .isCloseTo(gradient, 1e-9);
        }
      }
    }
  }

  private static Matrix finite(Matrix line, Matrix elsewhere) {
    return line.zip(elsewhere, (own, other) -> Double.isFinite(own) ? own : other);
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.operation.CaseTable#accepted")
  void each_line_is_another_than_the_line_before(OperationCase row) {
    for (GraphNode node : row.graph().forward()) {
      for (Derivation derivation : node.operation().derivations()) {
        List<Line> lines = derivation.lines();
        for (int k = 1; k < lines.size(); k++) {
          assertThat(lines.get(k).is()).isNotEqualTo(lines.get(k - 1).is());
        }
      }
    }
  }

  @Test
  void only_the_cosine_keeps_the_form_of_a_course_that_no_rule_reaches() {
    Set<String> declared = new TreeSet<>();
    for (Operation operation : Catalogue.standard().operations()) {
      for (Derivation derivation : operation.inGeneral().derivations()) {
        if (derivation.lines().getLast().rule() == MatrixRule.COURSE_FORM) {
          declared.add(operation.name());
        }
      }
    }

    assertThat(declared).containsExactly("cosine-similarity");
  }

  @Test
  void other_numbers_derive_nothing_anew() {
    List<Derivation> all = new ArrayList<>();
    for (int k = 0; k < 2; k++) {
      OperationCase row =
          CaseTable.accepted().filter(one -> one.op().equals("linear")).findFirst().orElseThrow();
      all.add(row.graph().forward().getFirst().operation().derivations().getFirst());
    }

    assertThat(all.getFirst()).isSameAs(all.getLast());
  }
}
