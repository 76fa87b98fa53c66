package studio.backprop.writing.tex;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.writing.tex.TexVocabulary.Kind;

/// What is checked of a formula before the typesetter sees it. Formulas come from files that people
/// send each other, and JLaTeXMath trusts them: it reads files, counts to any number and closes
/// groups by itself.
///
/// A formula may be written in the [TexVocabulary] and nothing else; its groups, brackets and
/// environments are nested and closed, and every argument is a group or one sign. So what the
/// typesetter reads is what is checked here, and how long it takes is bounded.
public final class TexRules {

  private static final int LONGEST = 4_000;

  /// Formulas of the program itself are seven deep. For each two levels more, the typesetter may
  /// take twice the time: for an accent under an accent, for a bracket around a raised bracket.
  private static final int DEEPEST = 16;

  /// `&` and `\\`: what all matrices of a formula together may be made of.
  private static final int MOST_CELLS = 1_000;

  private static final Set<Kind> NEEDING_BRACES =
      Set.of(Kind.LEFT, Kind.BEGIN, Kind.SWITCH, Kind.LARGE);

  private final String tex;
  private int at;
  private int cells;
  private int operatorEnd = -1;

  private TexRules(String tex) {
    this.tex = tex;
  }

  /// Whether a formula keeps them; what does not is never set.
  public static boolean areKeptBy(String tex) {
    try {
      check(tex);
      return true;
    } catch (MalformedFormulaException _) {
      return false;
    }
  }

  /// Refuses a formula that breaks a rule.
  ///
  /// @throws MalformedFormulaException with what is wrong
  public static void check(String tex) {
    if (tex.length() > LONGEST) {
      throw new MalformedFormulaException(
          tex.substring(0, 40) + "…", "it is longer than " + LONGEST + " characters");
    }
    TexRules rules = new TexRules(tex);
    rules.close(rules.sequence(0), "");
  }

  /// Reads on to whatever closes a group.
  ///
  /// @return what that is: `}`, `\right`, `\end`, or nothing at the end of the formula
  private String sequence(int outer) {
    int depth = outer;
    while (at < tex.length()) {
      if (depth > DEEPEST) {
        throw wrong("it is nested too deeply");
      }
      char next = tex.charAt(at++);
      switch (next) {
        case '{' -> close(sequence(depth + 1), "}");
        case '}' -> {
          return "}";
        }
        case '\\' -> {
          String command = command();
          switch (kind(command)) {
            case END, RIGHT -> {
              return "\\" + command;
            }
            case SWITCH -> depth++;
            case Kind kind -> read(kind, depth);
          }
        }
        case '^', '_' -> script();
        case '&' -> countCell();
        case '~', '#' -> throw refused(String.valueOf(next));
        default -> {}
      }
    }
    return "";
  }

  private void close(String found, String wanted) {
    if (!found.equals(wanted)) {
      throw wrong(
          found.isEmpty() ? "a " + wanted + " is missing" : "a " + found + " closes nothing");
    }
  }

  /// The name of the command at whose backslash it stands.
  private String command() {
    int from = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == from) {
      if (at == tex.length()) {
        throw wrong("a \\ names nothing");
      }
      at++;
    } else if (at < tex.length() && tex.charAt(at) == '\0') {
      // Inside an environment the typesetter takes it for a letter of the name.
      throw refused("@");
    }
    return tex.substring(from, at);
  }

  private static boolean isLetter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private Kind kind(String command) {
    return TexVocabulary.kind(command).orElseThrow(() -> refused("\\" + command));
  }

  /// Reads what belongs to a command that stands in a group.
  private void read(Kind kind, int depth) {
    switch (kind) {
      case OPERATOR -> operatorEnd = at;
      case UNARY -> argument(depth);
      case DOUBLED -> argument(depth + 1);
      case BINARY -> {
        argument(depth);
        argument(depth);
      }
      case OPTION -> {
        find(TexVocabulary.OPTION);
        argument(depth);
      }
      case COLOUR -> {
        if (find(TexVocabulary.INK).isEmpty()) {
          throw wrong("the name of an ink is missing");
        }
        argument(depth);
      }
      case LEFT -> {
        delimiter();
        close(sequence(depth + 1), "\\right");
        delimiter();
      }
      case BEGIN -> environment(depth);
      case LARGE -> delimiter();
      case ROW -> countCell();
      case LIMITS -> limits();
      case SIGN, SWITCH, RIGHT, END -> {}
    }
  }

  /// Behind anything but an operator they would have the typesetter set twice what they stand on.
  private void limits() {
    if (!tex.substring(Math.max(operatorEnd, 0), at).strip().equals("\\limits")) {
      throw wrong("\\limits belongs to an operator");
    }
  }

  /// What is raised or lowered may be written without braces where it is one command.
  private void script() {
    int from = at;
    skipSpaces();
    if (at < tex.length() && tex.charAt(at) == '\\') {
      at++;
      String command = command();
      if (NEEDING_BRACES.contains(kind(command))) {
        throw needsBraces(command);
      }
      at = from;
    }
  }

  /// A group or one sign. Commands that run into each other without braces would be nested without
  /// being counted.
  private void argument(int depth) {
    skipSpaces();
    char first = at < tex.length() ? tex.charAt(at++) : '}';
    switch (first) {
      case '{' -> close(sequence(depth + 1), "}");
      case '\\' -> {
        String command = command();
        if (kind(command) != Kind.SIGN && kind(command) != Kind.OPERATOR) {
          throw needsBraces(command);
        }
      }
      case '}', '[', ']', '&', '%', '#', '^', '_', '$', '\'' ->
          throw wrong("an argument is missing");
      default -> {}
    }
  }

  private void delimiter() {
    skipSpaces();
    boolean known =
        at < tex.length()
            && (tex.charAt(at++) == '\\'
                ? TexVocabulary.isDelimiter(command())
                : TexVocabulary.isDelimiter(tex.charAt(at - 1)));
    if (!known) {
      throw wrong("a bracket is missing");
    }
  }

  private void environment(int depth) {
    String name = environmentName();
    if (!TexVocabulary.isEnvironment(name)) {
      throw refused("\\begin{" + name + "}");
    }
    if (TexVocabulary.hasColumns(name) && find(TexVocabulary.COLUMNS).isEmpty()) {
      throw wrong("columns are missing that are l, c or r");
    }
    close(sequence(depth + 1), "\\end");
    String closed = environmentName();
    if (!closed.equals(name)) {
      throw wrong("\\begin{" + name + "} is closed by \\end{" + closed + "}");
    }
  }

  private String environmentName() {
    return find(TexVocabulary.ENVIRONMENT)
        .map(name -> name.group(1))
        .orElseThrow(() -> wrong("the name of an environment is missing"));
  }

  /// Goes past what stands here, where it is of a form.
  private Optional<MatchResult> find(Pattern form) {
    Matcher here = form.matcher(tex).region(at, tex.length());
    if (!here.lookingAt()) {
      return Optional.empty();
    }
    at = here.end();
    return Optional.of(here.toMatchResult());
  }

  private void skipSpaces() {
    while (at < tex.length() && " \t\r\n".indexOf(tex.charAt(at)) >= 0) {
      at++;
    }
  }

  private void countCell() {
    if (++cells > MOST_CELLS) {
      throw wrong("its matrices have more than " + MOST_CELLS + " cells");
    }
  }

  private MalformedFormulaException needsBraces(String command) {
    return wrong("\\" + command + " needs braces around it here");
  }

  private MalformedFormulaException refused(String what) {
    return wrong(what + " is not allowed here");
  }

  private MalformedFormulaException wrong(String reason) {
    return new MalformedFormulaException(tex, reason);
  }
}
