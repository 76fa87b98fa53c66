package studio.backprop.scenario.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.scenario.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Which rule of JSON a text breaks that is none.
///
/// Jackson knows what is wrong, but speaks of its own settings. Each sign knows one of its messages
/// by a few words of it.
final class Syntax {
  private static final List<Sign> TOO_SHORT =
      List.of(
          sign("closing quote|character escape", SyntaxRule.TEXT_CLOSED),
          sign("close marker for Object", SyntaxRule.OBJECT_CLOSED),
          sign("close marker for Array", SyntaxRule.ARRAY_CLOSED));

  private static final List<Sign> TOO_LARGE =
      List.of(
          sign("nesting depth", SyntaxRule.NESTING),
          sign("Name length", SyntaxRule.LONG_KEY),
          sign("Number value length", SyntaxRule.LONG_NUMBER),
          sign("String value length", SyntaxRule.LONG_TEXT));

  private static final List<Sign> NO_JSON =
      List.of(
          sign("ALLOW_COMMENTS|\\('#'", SyntaxRule.COMMENT),
          sign("plus sign", SyntaxRule.PLUS_SIGN),
          sign("more than one decimal point", SyntaxRule.ONE_DECIMAL_POINT),
          sign("Decimal point not followed", SyntaxRule.DIGIT_AFTER_POINT),
          sign("Exponent indicator", SyntaxRule.DIGITS_AFTER_E),
          sign("Leading zeroes", SyntaxRule.LEADING_ZERO),
          sign("minus sign", SyntaxRule.DIGIT_AFTER_MINUS),
          sign("hexadecimal", SyntaxRule.HEXADECIMAL),
          sign("^Unexpected character \\('\\.'", SyntaxRule.DIGIT_BEFORE_POINT),
          sign("\\('}'.*double-quote to start", SyntaxRule.COMMA_BEFORE_BRACE),
          sign("^Unexpected character \\('\\]'", SyntaxRule.COMMA_BEFORE_BRACKET),
          sign("\\('(.*)' \\(code.*double-quote to start", SyntaxRule.KEY_IN_QUOTATION_MARKS),
          sign("\\('['“”„‘’]'", SyntaxRule.STRAIGHT_QUOTATION_MARKS),
          sign("\\('(.*)' \\(code.*comma to separate", SyntaxRule.COMMA_BETWEEN),
          sign("colon to separate", SyntaxRule.COLON_AFTER_KEY),
          sign("Illegal unquoted character", SyntaxRule.CONTROL_CHARACTER_IN_TEXT),
          sign("Unrecognized character escape '(.*)' \\(", SyntaxRule.ESCAPE),
          sign("hex-digit", SyntaxRule.FOUR_HEX_DIGITS),
          sign("Unrecognized token '(.*)':", SyntaxRule.VALUE_NOT_WORD),
          sign("close marker '(.)': no open", SyntaxRule.CLOSES_NOTHING),
          sign("close marker '}'", SyntaxRule.BRACKET_NOT_BRACE),
          sign("close marker '\\]'", SyntaxRule.BRACE_NOT_BRACKET),
          sign("\\('[\\u00a0\\u2007\\u2009\\u202f]'", SyntaxRule.UNUSUAL_SPACE),
          sign("Illegal character", SyntaxRule.CONTROL_CHARACTER),
          sign("^Unexpected character \\('(.*)' \\(code", SyntaxRule.VALUE));

  private Syntax() {}

  /// @param known by what words of Jackson's it is known; the first group is what stands there
  private record Sign(Pattern known, SyntaxRule rule) {}

  private static Sign sign(String known, SyntaxRule rule) {
    return new Sign(Pattern.compile(known, Pattern.DOTALL), rule);
  }

  /// What is wrong at a place of the text.
  static FileProblem problem(String path, JacksonException wrong) {
    return switch (wrong) {
      case StreamConstraintsException _ ->
          problem(path, FileRule.IS_SMALL_IN_ITS_PARTS, TOO_LARGE, wrong);
      case UnexpectedEndOfInputException _ -> problem(path, FileRule.IS_CLOSED, TOO_SHORT, wrong);
      default -> problem(path, FileRule.IS_JSON, NO_JSON, wrong);
    };
  }

  private static FileProblem problem(
      String path, FileRule rule, List<Sign> signs, JacksonException wrong) {
    String message = String.valueOf(wrong.getOriginalMessage());
    for (Sign sign : signs) {
      Matcher matcher = sign.known.matcher(message);
      if (matcher.find()) {
        String found = matcher.groupCount() > 0 ? Quoted.clipped(matcher.group(1), 40) : "";
        return new FileProblem.InText(path, rule, List.of(sign.rule, found));
      }
    }
    return new FileProblem.InText(path, rule, List.of(SyntaxRule.OTHER, ""));
  }
}
