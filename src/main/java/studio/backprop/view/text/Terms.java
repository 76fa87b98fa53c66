package studio.backprop.view.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Short formulas within words: a line does not end in a bracket of theirs, nor before a sign.
final class Terms {
  private static final char NO_BREAK = '\u00a0';

  /// A longer bracket may have to go on in another line.
  private static final int LONGEST = 24;

  private static final String OPERAND = "(?:[^() \u00a0]|\\([^() \u00a0]*\\))+";
  private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[−+·⊙/=] )");
  private static final Pattern BRACKET =
      Pattern.compile("\\(%s(?:\u00a0[−+·⊙/] %s)+\\)".formatted(OPERAND, OPERAND));

  private Terms() {}

  /// The words, with spaces at which no line ends.
  static String together(String words) {
    String signed = BEFORE_SIGN.matcher(words).replaceAll(String.valueOf(NO_BREAK));
    return BRACKET.matcher(signed).replaceAll(Terms::joined);
  }

  private static String joined(MatchResult bracket) {
    String term = bracket.group();
    return Matcher.quoteReplacement(term.length() > LONGEST ? term : term.replace(' ', NO_BREAK));
  }
}
