package studio.backprop.scenario.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.scenario.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Which rule of JSON a text breaks that is none.
///
/// Jackson knows what is wrong, but speaks of its own settings. Each sign knows one of its messages
/// by a few words of it.
final class JsonSyntax {
  private static final List<Sign> TOO_SHORT =
      List.of(
          new Sign(known("closing quote|character escape"), SyntaxRule.TEXT_CLOSED),
          new Sign(known("close marker for Object"), SyntaxRule.OBJECT_CLOSED),
          new Sign(known("close marker for Array"), SyntaxRule.ARRAY_CLOSED));

  private static final List<Sign> TOO_LARGE =
      List.of(
          new Sign(known("nesting depth"), SyntaxRule.NESTING),
          new Sign(known("Name length"), SyntaxRule.LONG_KEY),
          new Sign(known("Number value length"), SyntaxRule.LONG_NUMBER),
          new Sign(known("String value length"), SyntaxRule.LONG_TEXT));

  private static final List<Sign> NO_JSON =
      List.of(
          new Sign(known("ALLOW_COMMENTS|\\('#'"), SyntaxRule.COMMENT),
          new Sign(known("plus sign"), SyntaxRule.PLUS_SIGN),
          new Sign(known("more than one decimal point"), SyntaxRule.ONE_DECIMAL_POINT),
          new Sign(known("Decimal point not followed"), SyntaxRule.DIGIT_AFTER_POINT),
          new Sign(known("Exponent indicator"), SyntaxRule.DIGITS_AFTER_E),
          new Sign(known("Leading zeroes"), SyntaxRule.LEADING_ZERO),
          new Sign(known("minus sign"), SyntaxRule.DIGIT_AFTER_MINUS),
          new Sign(known("hexadecimal"), SyntaxRule.HEXADECIMAL),
          new Sign(known("^Unexpected character \\('\\.'"), SyntaxRule.DIGIT_BEFORE_POINT),
          new Sign(known("\\('}'.*double-quote to start"), SyntaxRule.COMMA_BEFORE_BRACE),
          new Sign(known("^Unexpected character \\('\\]'"), SyntaxRule.COMMA_BEFORE_BRACKET),
          new Sign(
              known("\\('(.*)' \\(code.*double-quote to start"), SyntaxRule.KEY_IN_QUOTATION_MARKS),
          new Sign(known("\\('['“”„‘’]'"), SyntaxRule.STRAIGHT_QUOTATION_MARKS),
          new Sign(known("\\('(.*)' \\(code.*comma to separate"), SyntaxRule.COMMA_BETWEEN),
          new Sign(known("colon to separate"), SyntaxRule.COLON_AFTER_KEY),
          new Sign(known("Illegal unquoted character"), SyntaxRule.CONTROL_CHARACTER_IN_TEXT),
          new Sign(known("Unrecognized character escape '(.*)' \\("), SyntaxRule.ESCAPE),
          new Sign(known("hex-digit"), SyntaxRule.FOUR_HEX_DIGITS),
          new Sign(known("Unrecognized token '(.*)':"), SyntaxRule.VALUE_NOT_WORD),
          new Sign(known("close marker '(.)': no open"), SyntaxRule.CLOSES_NOTHING),
          new Sign(known("close marker '}'"), SyntaxRule.BRACKET_NOT_BRACE),
          new Sign(known("close marker '\\]'"), SyntaxRule.BRACE_NOT_BRACKET),
          new Sign(known("\\('[\\u00a0\\u2007\\u2009\\u202f]'"), SyntaxRule.UNUSUAL_SPACE),
          new Sign(known("Illegal character"), SyntaxRule.CONTROL_CHARACTER),
          new Sign(known("^Unexpected character \\('(.*)' \\(code"), SyntaxRule.VALUE));

  private JsonSyntax() {}

  /// @param known by what words of Jackson's it is known; the first group is what stands there
  private record Sign(Pattern known, SyntaxRule rule) {}

  private static Pattern known(String words) {
    return Pattern.compile(words, Pattern.DOTALL);
  }

  /// What is wrong at a place of the text.
  static FileProblem problem(TokenStreamLocation at, JacksonException wrong) {
    return switch (wrong) {
      case StreamConstraintsException _ ->
          problem(at, FileRule.IS_SMALL_IN_ITS_PARTS, TOO_LARGE, wrong);
      case UnexpectedEndOfInputException _ -> problem(at, FileRule.IS_CLOSED, TOO_SHORT, wrong);
      default -> problem(at, FileRule.IS_JSON, NO_JSON, wrong);
    };
  }

  private static FileProblem problem(
      TokenStreamLocation at, FileRule rule, List<Sign> signs, JacksonException wrong) {
    String message = String.valueOf(wrong.getOriginalMessage());
    for (Sign sign : signs) {
      Matcher matcher = sign.known.matcher(message);
      if (matcher.find()) {
        String found = matcher.groupCount() > 0 ? Quoted.clipped(matcher.group(1), 40) : "";
        return FileProblem.AtCharacter.of(at, rule, List.of(sign.rule, found));
      }
    }
    return FileProblem.AtCharacter.of(at, rule, List.of(SyntaxRule.OTHER, ""));
  }
}
