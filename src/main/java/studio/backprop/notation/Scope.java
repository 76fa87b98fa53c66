package studio.backprop.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import studio.backprop.expression.Expression;
import studio.backprop.shape.Dims;

/// What a text may name.
///
/// @param matrices what names stand for, in the order in which they are listed
/// @param gradients what `grad` of a name stands for; where there is none, there is no `grad`
/// @param inner what `inner` of a name such as `E.Z` stands for, likewise
/// @param dims the symbols of sizes
public record Scope(
    Map<String, Expression> matrices,
    Map<String, Expression> gradients,
    Map<String, Expression> inner,
    Dims dims) {

  public Scope {
    matrices = Collections.unmodifiableMap(new LinkedHashMap<>(matrices));
    gradients = Collections.unmodifiableMap(new LinkedHashMap<>(gradients));
    inner = Collections.unmodifiableMap(new LinkedHashMap<>(inner));
  }

  /// Without gradients and inner matrices, as in a formula.
  public static Scope of(Map<String, Expression> matrices, Dims dims) {
    return new Scope(matrices, Map.of(), Map.of(), dims);
  }

  /// What a function looks up by the names of nodes; nothing for all other functions.
  Map<String, Expression> lookedUpBy(String function) {
    return switch (function) {
      case Signature.GRADIENT -> gradients;
      case Signature.INNER -> inner;
      default -> Map.of();
    };
  }
}
