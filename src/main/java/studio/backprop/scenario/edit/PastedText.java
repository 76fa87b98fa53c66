package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text as people paste it, taken apart into rows and cells.
final class PastedText {
  private static final Pattern BETWEEN_BRACKETS = Pattern.compile("] *[,;]? *\\R? *\\[");
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern SPACES = Pattern.compile("[ \u00A0]+");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[^,]*[0-9],[0-9][^,]*");

  private final List<String> lines;
  private final Pattern separator;

  /// @param decimalCommas whether a comma is a decimal one wherever it can be, as a reader writes
  PastedText(String pasted, boolean decimalCommas) {
    String rows = BETWEEN_BRACKETS.matcher(pasted).replaceAll("\n");
    lines = new ArrayList<>(BRACKETS.matcher(rows).replaceAll(" ").lines().toList());
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    separator = separator(lines, decimalCommas);
  }

  /// The cells of each row, as they stand.
  List<List<String>> rows() {
    // A tab at the start stands before an empty cell; a space there is nothing.
    return lines.stream()
        .map(line -> List.of(separator.split(separator == TAB ? line : line.strip(), -1)))
        .toList();
  }

  private static Pattern separator(List<String> lines, boolean decimalCommas) {
    if (lines.stream().anyMatch(line -> line.indexOf('\t') >= 0)) {
      return TAB;
    }
    if (lines.stream().anyMatch(line -> line.indexOf(';') >= 0)) {
      return SEMICOLON;
    }
    boolean hasCommas = lines.stream().anyMatch(line -> line.indexOf(',') >= 0);
    return hasCommas && !hasDecimalCommas(lines, decimalCommas) ? COMMA : SPACES;
  }

  /// Whether each comma is a decimal one: that is usual, or the numbers are apart by spaces, as in
  /// `1,5 2,5`.
  private static boolean hasDecimalCommas(List<String> lines, boolean isUsual) {
    boolean hasSpaces = isUsual;
    for (String line : lines) {
      String[] parts = SPACES.split(line.strip(), -1);
      hasSpaces |= parts.length > 1;
      for (String part : parts) {
        if (part.indexOf(',') >= 0 && !DECIMAL_COMMA.matcher(part).matches()) {
          return false;
        }
      }
    }
    return hasSpaces;
  }
}
