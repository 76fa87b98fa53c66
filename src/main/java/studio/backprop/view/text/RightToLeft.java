package studio.backprop.view.text;

import java.text.Bidi;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of which some are read from right to left.
///
/// JavaFX fails where a line ends within a run of such letters, and with it the whole window fails
/// in every pulse (an index below 0 in `PrismTextLayout`). A line ends within none where each word
/// is a text of its own, and of a word that may be wider than a line each letter.
final class RightToLeft {
  /// How wide a word may be, in pixels.
  static final double NARROWEST = 160;

  private static final int LONGEST_WORD = 12;
  private static final Pattern WORD_BEGINS = Pattern.compile("(?<= )(?=[^ ])");
  private static final Pattern MARKS =
      Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
  private static final String TURNED = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff]";
  private static final Pattern STRETCH =
      Pattern.compile(TURNED + "(?:[\\P{L}&&[^\\n]]*" + TURNED + ")*+");
  private static final String EMBEDDED = "\u202b";
  private static final String BREAK = "\u200e";
  private static final String END = "\u202c";
  private static final Pattern LETTER = Pattern.compile("\\X", Pattern.DOTALL);

  private RightToLeft() {}

  /// Whether anything is read from right to left.
  static boolean isIn(String words) {
    return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
  }

  /// The same in pieces within which no line ends.
  static List<String> pieces(String words) {
    return WORD_BEGINS.splitAsStream(words).flatMap(RightToLeft::pieceOrLetters).toList();
  }

  /// The same as one text within which lines end where they may: between its pieces stands a mark
  /// of no width that is read from left to right, so that no run goes on there. Each stretch of
  /// several words is embedded, which keeps their order. Marks that were there before are left out.
  static String breakable(String words) {
    return STRETCH
        .matcher(MARKS.matcher(words).replaceAll(""))
        .replaceAll(stretch -> EMBEDDED + String.join(BREAK, pieces(stretch.group())) + END);
  }

  private static Stream<String> pieceOrLetters(String word) {
    return word.length() <= LONGEST_WORD
        ? Stream.of(word)
        : LETTER.matcher(word).results().map(MatchResult::group);
  }
}
