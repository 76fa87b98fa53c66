package studio.backprop.writing.formula;

import java.util.Map;
import studio.backprop.scalar.Sign;

/// The signs of functions in TeX: a command where TeX has one, else a word that is set upright.
final class Signs {
  private static final Map<String, String> COMMANDS =
      Map.of(
          "exp", "\\exp",
          "log", "\\log",
          "max", "\\max",
          "min", "\\min",
          "tanh", "\\tanh",
          "σ", "\\sigma",
          "√", "\\sqrt",
          "1₊", "\\mathbf{1}_{>0}",
          "log|det|", "\\log\\left|\\det\\right|",
          "=", "=");

  private Signs() {}

  static String tex(Sign sign) {
    return switch (sign) {
      case Sign.Symbol(_, String plain) ->
          COMMANDS.getOrDefault(plain, "\\operatorname{" + plain.replace(" ", "\\ ") + "}");
      case Sign.Composed(Sign outer, Sign inner) -> tex(outer) + tex(inner);
      case Sign.Slope(Sign of) -> of.isLong() ? "\\left(" + tex(of) + "\\right)'" : tex(of) + "'";
    };
  }
}
