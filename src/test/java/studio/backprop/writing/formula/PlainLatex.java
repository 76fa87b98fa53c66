package studio.backprop.writing.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a document with amsmath and no other package can set in mathematics.
public final class PlainLatex {
  private static final Set<String> LATEX =
      Set.of(
          ("partial frac cdot left right top sum times odot sqrt hat bar tilde log exp tanh max min"
               + " det sigma theta lambda epsilon alpha beta mu pi varepsilon pm to leq mid lfloor"
               + " rfloor bmod infty neq approx cdots vdots ddots mathrm mathbf mathit mathrel Big"
               + " begin end")
              .split(" ", -1));
  private static final Set<String> AMSMATH = Set.of("text", "operatorname", "underset");
  private static final Set<String> ENVIRONMENTS = Set.of("pmatrix", "align*");
  private static final Set<String> SPACES = Set.of(",", ":", ";", " ", "\\", "_");
  private static final Pattern TOKEN =
      Pattern.compile("\\\\(?:[A-Za-z]+|.)|\\s+|[{}^_&']|[^\\s\\\\{}^_&']");

  private PlainLatex() {}

  /// What it would stumble over first.
  public static Optional<String> problem(String tex) {
    if (!tex.matches("\\p{ASCII}*")) {
      return Optional.of("a letter that is not ASCII");
    }
    List<String> tokens = TOKEN.matcher(tex).results().map(found -> found.group()).toList();
    return unknown(tokens).or(() -> unbalanced(tex, tokens)).or(() -> scripts(tokens));
  }

  private static Optional<String> unknown(List<String> tokens) {
    return tokens.stream()
        .filter(token -> token.startsWith("\\"))
        .map(token -> token.substring(1))
        .filter(name -> !LATEX.contains(name) && !AMSMATH.contains(name) && !SPACES.contains(name))
        .map(name -> "\\" + name + " is not known")
        .findFirst();
  }

  /// Braces, `\left` and `\right`, environments: each in the group in which it began.
  private static Optional<String> unbalanced(String tex, List<String> tokens) {
    Deque<String> open = new ArrayDeque<>();
    for (String token : tokens) {
      switch (token) {
        case "{", "\\left" -> open.push(token);
        case "}" -> {
          if (open.isEmpty() || !open.pop().equals("{")) {
            return Optional.of("a brace that closes nothing");
          }
        }
        case "\\right" -> {
          if (open.isEmpty() || !open.pop().equals("\\left")) {
            return Optional.of("\\right without \\left");
          }
        }
        default -> {}
      }
    }
    return open.isEmpty() ? environments(tex) : Optional.of("something stays open");
  }

  private static Optional<String> environments(String tex) {
    Deque<String> open = new ArrayDeque<>();
    Matcher environments = Pattern.compile("\\\\(begin|end)\\{([\\w*]+)}").matcher(tex);
    while (environments.find()) {
      String name = environments.group(2);
      if (!ENVIRONMENTS.contains(name)) {
        return Optional.of(name + " is not known");
      }
      if (environments.group(1).equals("begin")) {
        open.push(name);
      } else if (open.isEmpty() || !open.pop().equals(name)) {
        return Optional.of(name + " ends before it begins");
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of("something stays open");
  }

  /// Two scripts of a kind at one letter are an error.
  private static Optional<String> scripts(List<String> tokens) {
    Deque<boolean[]> levels = new ArrayDeque<>();
    levels.push(new boolean[2]);
    boolean isArgument = false;
    for (String token : tokens) {
      if (token.equals("}")) {
        levels.pop();
        continue;
      }
      if (token.equals("^") || token.equals("_")) {
        int kind = token.equals("^") ? 0 : 1;
        if (levels.element()[kind]) {
          return Optional.of("two scripts with " + token);
        }
        levels.element()[kind] = true;
        isArgument = true;
        continue;
      }
      if (!isArgument && !token.isBlank() && !token.equals("'")) {
        levels.pop();
        levels.push(new boolean[2]);
      }
      if (token.equals("{")) {
        levels.push(new boolean[2]);
      }
      isArgument = isArgument && token.isBlank();
    }
    return Optional.empty();
  }
}
