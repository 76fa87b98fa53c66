package studio.backprop.operation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.backprop.shape.Dims;

/// An operation that declares the same as another, under a name that no room has heard of.
public final class Copied {
  /// The name that no operation of the catalogue has.
  public static final String NAME = "another-name";

  private Copied() {}

  /// What a node runs, as an operation of another name declares it.
  public static @Nullable BoundOperation of(@Nullable BoundOperation bound) {
    return bound == null ? null : under(of(bound.operation()), bound);
  }

  private static Operation of(Operation original) {
    Map<String, Targets> targets =
        original.ports().stream()
            .map(Port::name)
            .filter(port -> original.targets(port).isPresent())
            .collect(Collectors.toMap(port -> port, port -> original.targets(port).orElseThrow()));
    Operation.Rule rule =
        new Operation.Rule() {
          @Override
          public Operation.Binding bind(
              Operation copy,
              List<Operand> operands,
              Map<String, OptionValue> settings,
              Dims dims) {
            return original.bind(operands, settings, dims) instanceof BoundOperation bound
                ? under(copy, bound)
                : original.bind(operands, settings, dims);
          }

          @Override
          public BoundOperation inGeneral(Operation copy) {
            return under(copy, original.inGeneral());
          }
        };
    return new Operation(
        NAME,
        original.ports(),
        original.options(),
        targets,
        original.written(),
        original.prediction(),
        rule);
  }

  private static BoundOperation under(Operation copy, BoundOperation bound) {
    return new BoundOperation(
        copy,
        bound.operands(),
        bound.output(),
        bound.upstream(),
        bound.inner(),
        bound.value(),
        bound.innerGradients(),
        bound.gradients(),
        bound.derivations(),
        bound.indexPorts(),
        bound.masks(),
        bound.slots());
  }
}
