package studio.backprop.notation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.ScalarFunction;

/// The functions of each cell, by the words that they are written with.
final class Cellwise {
  private static final Map<String, ScalarFunction> FUNCTIONS = new LinkedHashMap<>();

  /// What is not called by a name of its own is written as its definition.
  private static final Map<ScalarFunction, String> WORDS = new HashMap<>();

  static {
    FUNCTIONS.put("exp", Functions.EXP);
    FUNCTIONS.put("log", Functions.LOG);
    FUNCTIONS.put("sqrt", Functions.ROOT);
    FUNCTIONS.put("abs", Functions.ABS);
    FUNCTIONS.put("sign", jumping(Basic.SIGN));
    FUNCTIONS.put("step", jumping(Basic.STEP));
    FUNCTIONS.put("square", ScalarFunction.plain(ScalarFunction.X.squared()));
    FUNCTIONS.put("sigmoid", Functions.SIGMOID);
    FUNCTIONS.put("tanh", Functions.TANH);
    FUNCTIONS.put("relu", Functions.RELU);
    FUNCTIONS.put("softplus", Functions.SOFTPLUS);
    FUNCTIONS.put("log_sigmoid", Functions.LOG_SIGMOID);
    FUNCTIONS.forEach((word, function) -> {
      if (function.isNamed()) {
        WORDS.put(function, word);
      }
    });
  }

  private Cellwise() {}

  private static ScalarFunction jumping(Basic function) {
    return ScalarFunction.plain(Functions.apply(function, ScalarFunction.X)).kinkAt(0);
  }

  static Set<String> names() {
    return FUNCTIONS.keySet();
  }

  /// The function that a word stands for.
  static Optional<ScalarFunction> of(String name) {
    return Optional.ofNullable(FUNCTIONS.get(name));
  }

  /// The word that a function is written with, where it has one.
  static Optional<String> wordFor(ScalarFunction function) {
    return Optional.ofNullable(WORDS.get(function));
  }
}
