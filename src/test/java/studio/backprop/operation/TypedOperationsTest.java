package studio.backprop.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.backprop.operation.CaseTable.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Values;
import studio.backprop.graph.Graph;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.notation.Meaning;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Scope;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.Wording;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

/// What operations compute and send back, written as a person would type it.
class TypedOperationsTest {
  private static final String NODE = "out";

  @ParameterizedTest
  @MethodSource("studio.backprop.operation.CaseTable#accepted")
  void what_is_written_of_an_operation_reads_back_to_the_same_numbers(OperationCase row) {
    BoundOperation bound = bound(row);
    Values values = new Values(matrices(row, bound));
    for (Expression expression : expressions(bound)) {
      text(expression, bound)
          .ifPresent(text ->
              MatrixAssert.assertThat(values.of(read(text, row, bound)))
                  .as(text)
                  .isCloseTo(values.of(expression), 1e-9));
    }
  }

  @Test
  void what_is_asked_for_its_size_alone_has_a_gradient_of_zeros_in_every_size() {
    for (double[] P : List.of(row(3, 4), row(5))) {
      OperationCase row =
          OperationCase.of("formula")
              .option("value", "Y / rows(P)")
              .with("Y", "1×1", row(2))
              .with("P", P.length == 1 ? "1×1" : "1×c", P)
              .gives("1×1", row(2));
      Graph graph = row.graph();
      assertThat(Trace.of(graph).gradient(graph.node("P")))
          .isEqualTo(Matrix.filled(1, P.length, 0));
    }
  }

  @Test
  void all_operations_can_be_typed_but_those_of_images_words_and_blocks() {
    Set<String> without = new TreeSet<>();
    CaseTable.accepted()
        .forEach(row -> {
          BoundOperation bound = bound(row);
          if (expressions(bound).stream().anyMatch(each -> text(each, bound).isEmpty())) {
            without.add(row.op());
          }
        });
    assertThat(without)
        .containsExactly("average-pool", "concat", "conv2d", "embedding", "max-pool");
  }

  private static BoundOperation bound(OperationCase row) {
    return row.graph().output().orElseThrow().operation();
  }

  private static List<Expression> expressions(BoundOperation bound) {
    List<Expression> all = new ArrayList<>(bound.gradients());
    all.add(bound.value());
    bound.inner().forEach(named -> all.add(named.expression()));
    bound.innerGradients().forEach(named -> all.add(named.expression()));
    return all;
  }

  private static Matrix[] matrices(OperationCase row, BoundOperation bound) {
    Matrix[] slots = new Matrix[bound.slots()];
    Values values = new Values(slots);
    Graph graph = row.graph();
    for (Reference operand : bound.operands()) {
      slots[operand.slot()] = leaf(row, operand.name()).value();
    }
    bound.inner().forEach(named -> fill(slots, named, values));
    slots[bound.output().slot()] = values.of(bound.value());
    slots[bound.upstream().slot()] = graph.outputGradient().orElseThrow();
    bound.innerGradients().forEach(named -> fill(slots, named, values));
    return slots;
  }

  private static void fill(Matrix[] slots, BoundOperation.Named named, Values values) {
    slots[named.reference().slot()] = values.of(named.expression());
  }

  private static LeafNode leaf(OperationCase row, String port) {
    return row.leaves().stream().filter(leaf -> leaf.id().equals(port)).findFirst().orElseThrow();
  }

  private static Optional<String> text(Expression expression, BoundOperation bound) {
    return Wording.of(expression, TypedOperationsTest::name, bound.operands());
  }

  private static Syntax name(Reference reference) {
    return switch (reference.role()) {
      case OPERAND -> Syntax.Name.of(reference.name());
      case OUTPUT -> Syntax.Name.of(NODE);
      case UPSTREAM -> Syntax.Call.gradient(NODE);
      case INNER -> Syntax.Call.inner(NODE, reference.name());
      case INNER_GRADIENT -> Syntax.Call.gradient(NODE + "." + reference.name());
    };
  }

  private static Expression read(String text, OperationCase row, BoundOperation bound) {
    Map<String, Expression> matrices = new LinkedHashMap<>();
    bound.operands().forEach(operand -> matrices.put(operand.name(), operand));
    matrices.put(NODE, bound.output());
    Map<String, Expression> gradients = new LinkedHashMap<>(Map.of(NODE, bound.upstream()));
    Map<String, Expression> inner = new LinkedHashMap<>();
    bound.innerGradients().forEach(named -> gradients.put(inside(named), named.reference()));
    bound.inner().forEach(named -> inner.put(inside(named), named.reference()));
    Scope scope = new Scope(matrices, gradients, inner, dims(row));
    return switch (Parser.parse(text).then(tree -> Meaning.of(tree, scope))) {
      case Reading.Whole<Expression>(Expression meant) -> meant;
      case Reading.Faulty<Expression>(var fault) -> throw new AssertionError(text + ": " + fault);
    };
  }

  private static String inside(BoundOperation.Named named) {
    return NODE + "." + named.reference().name();
  }

  private static Dims dims(OperationCase row) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    row.leaves()
        .forEach(leaf -> {
          sizes.put(leaf.rows().toString(), leaf.value().rows());
          sizes.put(leaf.columns().toString(), leaf.value().columns());
        });
    return new Dims(sizes);
  }
}
