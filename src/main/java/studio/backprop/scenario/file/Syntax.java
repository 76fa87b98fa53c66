package studio.backprop.scenario.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.scenario.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What is wrong where a text is no JSON, in a sentence that says what JSON wants there.
///
/// Jackson knows what is wrong, but speaks of its own settings. Each rule knows one of its messages
/// by a few words of it, and says the same to a person.
final class Syntax {
  private static final String VALUE =
      "a value: a number, a text in double quotation marks, true, false, null, [ … ] or { … }";

  private static final List<Rule> TOO_SHORT =
      List.of(
          rule("closing quote|character escape", "the closing quotation mark of a text is missing"),
          rule("close marker for Object", "a } is missing"),
          rule("close marker for Array", "a ] is missing"));

  private static final List<Rule> TOO_LARGE =
      List.of(
          rule("nesting depth", "arrays and objects stand one in the other more than 64 deep"),
          rule("Name length", "a key is longer than 1,000 characters"),
          rule("Number value length", "a number is longer than 4,000,000 digits"),
          rule("String value length", "a text is longer than 4,000,000 characters"));

  private static final List<Rule> RULES =
      List.of(
          rule("ALLOW_COMMENTS|\\('#'", "JSON has no comments; take it out"),
          rule("plus sign", "JSON writes no plus sign before a number; write 1, not +1"),
          rule("more than one decimal point", "a number has one decimal point; write 1.5"),
          rule("Decimal point not followed", "a digit follows a decimal point; write 1 or 1.0"),
          rule("Exponent indicator", "digits follow the e of a number; write 1e3"),
          rule("Leading zeroes", "a number begins with no needless zero; write 7, not 07"),
          rule("minus sign", "a digit follows a minus sign; write -1"),
          rule("hexadecimal", "JSON writes numbers in decimal; write 16, not 0x10"),
          rule(
              "^Unexpected character \\('\\.'", "a digit stands before a decimal point; write 0.5"),
          rule("\\('}'.*double-quote to start", "a comma stands before }; take it out"),
          rule("^Unexpected character \\('\\]'", "a comma stands before ]; take it out"),
          rule(
              "\\('(.*)' \\(code.*double-quote to start",
              "%s stands here; write a key in double quotation marks"),
          rule("\\('['“”„‘’]'", "a text stands in straight double quotation marks; write \"a\""),
          rule(
              "\\('(.*)' \\(code.*comma to separate",
              "%s stands here; write a comma between two entries, or close what is open"),
          rule("colon to separate", "a colon stands between a key and its value; write it"),
          rule(
              "Illegal unquoted character",
              "a text holds a line break, a tab or another control character; write \\n, \\t or"
                  + " \\u00XX"),
          rule(
              "Unrecognized character escape '(.*)' \\(",
              "\\%s is no escape; write \\\\ for one \\"),
          rule("hex-digit", "four hexadecimal digits follow \\u; write \\u00e9"),
          rule("Unrecognized token '(.*)':", "%s is no value; write " + VALUE),
          rule("close marker '(.)': no open", "%s closes nothing; take it out"),
          rule("close marker '}'", "} stands here, but a [ is open; write ]"),
          rule("close marker '\\]'", "] stands here, but a { is open; write }"),
          rule(
              "\\('[\\u00a0\\u2007\\u2009\\u202f]'",
              "an unusual space stands here; write a plain one"),
          rule("Illegal character", "a control character stands here; take it out"),
          rule("^Unexpected character \\('(.*)' \\(code", "%s stands here; write " + VALUE));

  private Syntax() {}

  /// @param known what Jackson says
  /// @param said what is said instead, `%s` being the first group of what is known
  private record Rule(Pattern known, String said) {}

  private static Rule rule(String known, String said) {
    return new Rule(Pattern.compile(known, Pattern.DOTALL), said);
  }

  static String sentence(JacksonException wrong) {
    return switch (wrong) {
      case StreamConstraintsException _ ->
          said("this is larger than a scenario's parts are", TOO_LARGE, wrong);
      case UnexpectedEndOfInputException _ ->
          said("the text ends too soon; close what is open", TOO_SHORT, wrong);
      default -> said("this is no JSON", RULES, wrong);
    };
  }

  private static String said(String first, List<Rule> rules, JacksonException wrong) {
    String message = String.valueOf(wrong.getOriginalMessage());
    for (Rule rule : rules) {
      Matcher matcher = rule.known.matcher(message);
      if (matcher.find()) {
        String found = matcher.groupCount() > 0 ? Quoted.clipped(matcher.group(1), 40) : "";
        return first + ": " + rule.said.replace("%s", found);
      }
    }
    return first;
  }
}
