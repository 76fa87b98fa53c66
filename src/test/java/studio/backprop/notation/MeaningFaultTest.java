package studio.backprop.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.notation.Fault.Side;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.shape.SizeFault;
import studio.backprop.shape.WrittenSize;

/// What is wrong with a text whose signs are right.
class MeaningFaultTest {
  private final Bench bench = Bench.ofNumbers();
  private final Shape X = bench.reference("X").shape();
  private final Shape W = bench.reference("W").shape();
  private final Shape Y = bench.reference("Y").shape();

  @Test
  void a_name_that_there_is_not_is_named_with_those_that_there_are() {
    List<String> known = List.of("X", "W", "Y", "r", "k", "s", "Q");
    expect("X + Z", 5, new Fault.UnknownName("Z", known));
    assertThat(bench.fault("X + tan(X)").reason())
        .isInstanceOfSatisfying(
            Fault.UnknownFunction.class,
            unknown -> assertThat(unknown.known()).contains("tanh", "log_softmax", "reshape"));
  }

  @Test
  void shapes_that_do_not_fit_are_named_at_the_sign_with_both_sides() {
    expect("X @ (Y + 1)", 3, new Fault.NoProduct(new Side("X", X), new Side("Y + 1", Y)));
    expect(
        "X + 2 * W",
        3,
        new Fault.NotCopied(Syntax.Sign.PLUS, new Side("X", X), new Side("2 * W", W)));
    expect("inverse(X)", 9, new Fault.NotSquare("inverse", new Side("X", X)));
    expect(
        "reshape(X, n, n)",
        9,
        new Fault.OtherCount(new Side("X", X), new Shape(size("n"), size("n"))));
  }

  @Test
  void a_function_is_given_what_it_takes() {
    Signature tanh = Signature.of("tanh").orElseThrow();
    Signature sum = Signature.of("sum").orElseThrow();
    expect("tanh()", 1, new Fault.ArgumentMissing(tanh, "X"));
    expect("tanh(X, Y)", 9, new Fault.TooManyArguments(tanh, 2));
    expect("sum(X, axes=0)", 8, new Fault.UnknownArgument(sum, "axes"));
    expect("sum(X, axis=0, axis=1)", 16, new Fault.ArgumentRepeated(sum, "axis"));
    expect("sum(X, 0, axis=1)", 11, new Fault.ArgumentRepeated(sum, "axis"));
    expect("sum(X, axis=2)", 13, new Fault.NoAxis("2"));
    expect("sum(X, axis=Y)", 13, new Fault.NoAxis("Y"));
    assertThat(bench.fault("reshape(X, m, 2)"))
        .isEqualTo(
            new Fault(
                new SourcePosition(1, 12),
                new Fault.SizeUnfit(
                    new SizeFault.UnknownSymbol(
                        "m", "m", List.copyOf(bench.dims().sizes().keySet())))));
    expect("reshape(X, 1.5, 4)", 12, new Fault.SizeUnfit(new SizeFault.NoSize("1.5")));
    expect("reshape(X, n + 1, 2)", 14, new Fault.SizeUnfit(new SizeFault.NoSize("n + 1")));
  }

  private void expect(String text, int column, Fault.Reason reason) {
    assertThat(bench.fault(text))
        .as(text)
        .isEqualTo(new Fault(new SourcePosition(1, column), reason));
  }

  private Size size(String text) {
    return bench.dims().size(WrittenSize.of(text));
  }
}
