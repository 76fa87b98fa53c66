package studio.backprop.random;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studio.backprop.matrix.Matrix;

/// Gives one operation operands that fit, and settings.
final class RandomWiring {
  private final RandomScenario scenario;
  private final Random random;
  private final Map<String, Object> options;
  private final Map<String, String> inputs = new LinkedHashMap<>();

  RandomWiring(RandomScenario scenario, Random random, Map<String, Object> options) {
    this.scenario = scenario;
    this.random = random;
    this.options = options;
  }

  Map<String, String> of(String op) {
    switch (op) {
      case "linear" -> linear();
      case "matmul" -> wire("B", columns(wireAny("A")), scenario.size());
      case "add" -> {
        String x = pair("X", "Y");
        maybe("b", 1, columns(x));
      }
      case "subtract", "multiply" -> pair("X", "Y");
      case "scale" -> numbered("factor", "X");
      case "leaky-relu" -> numbered("slope", "X");
      case "elu" -> numbered("alpha", "X");
      case "prelu" -> {
        String x = wireAny("X");
        wire("a", 1, random.nextBoolean() ? 1 : columns(x));
      }
      case "log" -> inputs.put("X", positive(scenario.size(), scenario.size()));
      case "embedding" -> embedding();
      case "concat" -> concat();
      case "reshape" -> reshape();
      case "sum", "mean" -> {
        wireAny("X");
        options.put("axis", pick(List.<Object>of("all", 0.0, 1.0)));
      }
      case "cross-entropy" -> {
        String p = positive(scenario.size(), scenario.size());
        inputs.put("P", p);
        wire("Y", rows(p), columns(p));
        reduction();
      }
      case "softmax-cross-entropy", "sigmoid-cross-entropy" -> likewise("X", "Y");
      case "mse" -> likewise("P", "Y");
      case "cosine-similarity" -> {
        String a = wireAny("A");
        wire("B", rows(a), columns(a));
      }
      case "hinge" -> {
        int rows = scenario.size();
        wire("S", rows, 1);
        wire("C", rows, 1);
        reduction();
      }
      case "l2-penalty", "l1-penalty" -> {
        numbered("lambda", "X1");
        wireAny("X2");
      }
      case "log-det" -> {
        int size = scenario.size();
        wire("X", size, size);
      }
      case "layer-norm" -> {
        String x = wireAny("X");
        maybe("g", 1, columns(x));
        maybe("b", 1, columns(x));
        options.put("epsilon", 0.1);
      }
      case "rms-norm" -> {
        maybe("g", 1, columns(wireAny("X")));
        options.put("epsilon", 0.1);
      }
      case "dropout" -> {
        String x = wireAny("X");
        inputs.put("M", scenario.mask(rows(x), columns(x)));
      }
      case "formula" -> formula();
      case "attention" -> attention();
      case "conv2d" -> convolution();
      case "max-pool", "average-pool" -> pooling();
      default -> wireAny("X");
    }
    return inputs;
  }

  private void linear() {
    boolean isRows = random.nextBoolean();
    int c = scenario.size();
    String x = wireAny("X");
    if (isRows) {
      wire("W", columns(x), c);
      maybe("b", 1, c);
    } else {
      options.put("form", "WX+b");
      wire("W", c, rows(x));
      maybe("b", c, 1);
    }
  }

  private void formula() {
    String a = wireAny("A");
    String b = wire("B", columns(a), scenario.size());
    wire("C", random.nextBoolean() ? rows(a) : 1, columns(b));
    options.put(
        "value",
        pick(
            List.of(
                "tanh(A @ B) * sigmoid(C)",
                "softmax(A @ B - C) + (A @ B) ** 2 / rows(A)",
                "mean(exp(-abs(A @ B)), axis=0) + C")));
  }

  private void attention() {
    String q = wireAny("Q");
    int keys = scenario.size();
    wire("K", keys, columns(q));
    wire("V", keys, scenario.size());
    if (random.nextBoolean()) {
      inputs.put("M", scenario.mask(rows(q), keys));
    }
  }

  private void embedding() {
    String table = wireAny("T");
    inputs.put("X", scenario.wordIndices(scenario.size(), scenario.size(), rows(table)));
    options.put("combine", pick(List.of("concat", "mean", "sum")));
  }

  private void concat() {
    boolean isStacked = random.nextBoolean();
    options.put("axis", isStacked ? 0.0 : 1.0);
    String first = wireAny("X1");
    for (int k = 2; k <= 2 + random.nextInt(2); k++) {
      if (isStacked) {
        wire("X" + k, scenario.size(), columns(first));
      } else {
        wire("X" + k, rows(first), scenario.size());
      }
    }
  }

  private void reshape() {
    Matrix x = scenario.value(wireAny("X"));
    int rows = 1 + random.nextInt(x.size());
    while (x.size() % rows != 0) {
      rows--;
    }
    int columns = x.size() / rows;
    options.put("rows", (double) rows);
    options.put("columns", (double) columns);
  }

  private void convolution() {
    int channels = 1 + random.nextInt(2);
    int filters = 1 + random.nextInt(2);
    int padding = random.nextInt(2);
    int stride = 1 + random.nextInt(2);
    int high = 1 + random.nextInt(2);
    int wide = 1 + random.nextInt(2);
    int height = extent(high, stride, padding);
    int width = extent(wide, stride, padding);
    wire("X", channels * height, width);
    wire("K", filters * channels * high, wide);
    maybe("b", 1, filters);
    options.put("channels", (double) channels);
    options.put("filters", (double) filters);
    options.put("stride", (double) stride);
    options.put("padding", (double) padding);
  }

  /// A size of an image at least one cell large, on which a window stands a whole number of times.
  private int extent(int window, int stride, int padding) {
    int extent = window - 2 * padding + stride * random.nextInt(3);
    while (extent < 1) {
      extent += stride;
    }
    return extent;
  }

  private void pooling() {
    int channels = 1 + random.nextInt(2);
    int window = 1 + random.nextInt(2);
    int stride = 1 + random.nextInt(2);
    wire("X", channels * extent(window, stride, 0), extent(window, stride, 0));
    options.put("channels", (double) channels);
    options.put("window", (double) window);
    options.put("stride", (double) stride);
  }

  private void likewise(String port, String like) {
    String x = wireAny(port);
    wire(like, rows(x), columns(x));
    reduction();
  }

  /// Two operands, the second copied along an axis or not.
  private String pair(String port, String copied) {
    String x = wireAny(port);
    wire(copied, random.nextInt(3) > 0 ? rows(x) : 1, random.nextInt(3) > 0 ? columns(x) : 1);
    return x;
  }

  private void numbered(String option, String port) {
    wireAny(port);
    options.put(option, 0.1 + random.nextInt(9) / 10.0);
  }

  private void reduction() {
    options.put("reduction", pick(List.of("mean", "sum")));
  }

  private void maybe(String port, int rows, int columns) {
    if (random.nextBoolean()) {
      wire(port, rows, columns);
    }
  }

  private String wireAny(String port) {
    List<String> ids = scenario.ids();
    String id =
        ids.isEmpty() || random.nextInt(3) == 0
            ? scenario.leaf(scenario.size(), scenario.size(), -2, 2)
            : pick(ids);
    inputs.put(port, id);
    return id;
  }

  private String wire(String port, int rows, int columns) {
    List<String> fitting =
        scenario.ids().stream().filter(id -> rows(id) == rows && columns(id) == columns).toList();
    inputs.put(
        port,
        fitting.isEmpty() || random.nextInt(3) == 0
            ? scenario.leaf(rows, columns, -2, 2)
            : pick(fitting));
    return inputs.get(port);
  }

  private String positive(int rows, int columns) {
    return scenario.leaf(rows, columns, 0.2, 2);
  }

  private int rows(String id) {
    return scenario.value(id).rows();
  }

  private int columns(String id) {
    return scenario.value(id).columns();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
