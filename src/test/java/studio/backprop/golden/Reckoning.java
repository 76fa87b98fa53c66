package studio.backprop.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reader with a calculator makes of numbers that stand in a text: `1 / (1 + exp(−0.2))`.
///
/// @param value what they come to
/// @param size how large the numbers are that are added up to it
/// @param isOpened whether there is more in it than sums and products
/// @param end where in the text it ends
record Reckoning(double value, double size, boolean isOpened, int end) {

  /// As much of a text, from its beginning, as can be reckoned; empty where nothing can.
  static Optional<Reckoning> startOf(String text) {
    Reader reader = new Reader(text);
    try {
      double value = reader.sum();
      return Optional.of(new Reckoning(value, reader.size, reader.isOpened, reader.at));
    } catch (UnreadableException nothing) {
      return Optional.empty();
    }
  }

  /// All of a text.
  static Optional<Reckoning> of(String text) {
    return startOf(text).filter(all -> all.end == text.length());
  }

  /// Whether it is what is written as a number, but for the noise of floating point.
  boolean is(double number) {
    return Math.abs(value - number) <= 1e-12 * (size + Math.abs(number));
  }

  private static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class Reader {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:e[−-]?\\d+)?");
    private static final Pattern CALL = Pattern.compile("([a-zσ√]+|1₊)\\(");

    private final String text;
    private int at;
    private double size;
    private boolean isOpened;

    private Reader(String text) {
      this.text = text;
    }

    private double sum() {
      double sum = product();
      double sizes = Math.abs(sum);
      while (true) {
        double sign;
        if (take(" + ")) {
          sign = 1;
        } else if (take(" − ") || take(" - ")) {
          isOpened = true;
          sign = -1;
        } else {
          size = sizes;
          return sum;
        }
        double term = product();
        sum += sign * term;
        sizes += Math.abs(term);
      }
    }

    private double product() {
      double product = signed();
      while (true) {
        if (take(" · ") || take("·")) {
          product *= signed();
        } else if (take(" / ")) {
          isOpened = true;
          product /= signed();
        } else {
          return product;
        }
      }
    }

    private double signed() {
      return take("−") || take("-") ? -power() : power();
    }

    private double power() {
      double base = atom();
      if (!take("²")) {
        return base;
      }
      isOpened = true;
      return base * base;
    }

    private double atom() {
      Matcher call = CALL.matcher(text).region(at, text.length());
      if (call.lookingAt()) {
        at = call.end();
        isOpened = true;
        List<Double> of = new ArrayList<>(List.of(sum()));
        while (take(", ")) {
          of.add(sum());
        }
        need(")");
        return function(call.group(1), of);
      }
      if (take("(")) {
        double inside = sum();
        need(")");
        return inside;
      }
      Matcher number = NUMBER.matcher(text).region(at, text.length());
      if (!number.lookingAt()) {
        throw new UnreadableException();
      }
      at = number.end();
      return Double.parseDouble(number.group().replace('−', '-'));
    }

    private static double function(String name, List<Double> of) {
      double x = of.getFirst();
      return switch (name) {
        case "exp" -> Math.exp(x);
        case "log" -> Math.log(x);
        case "√" -> Math.sqrt(x);
        case "σ" -> 1 / (1 + Math.exp(-x));
        case "tanh" -> Math.tanh(x);
        case "sign" -> Math.signum(x);
        case "abs" -> Math.abs(x);
        case "1₊" -> x > 0 ? 1 : 0;
        case "max" -> of.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        case "min" -> of.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        default -> throw new UnreadableException();
      };
    }

    private void need(String sign) {
      if (!take(sign)) {
        throw new UnreadableException();
      }
    }

    private boolean take(String sign) {
      boolean isThere = text.startsWith(sign, at);
      at += isThere ? sign.length() : 0;
      return isThere;
    }
  }
}
