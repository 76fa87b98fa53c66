package studio.backprop.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a node, one of its matrices or one cell of these is called in a text, whether or not there
/// is such a one: `S`, `gradient S`, `W1[0,2]`, `value H.A[1,0]`.
///
/// @param inner a named matrix inside the node's operation
/// @param place where the cell is
public record WrittenCell(
    Optional<Quantity> quantity, String node, Optional<String> inner, Optional<Place> place) {
  private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
  private static final String PLACE = "\\[\\s*([0-9]{1,9})\\s*,\\s*([0-9]{1,9})\\s*]";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(value|gradient) +)?(" + NAME + ")(?:\\.(" + NAME + "))?(?:" + PLACE + ")?");
  private static final Pattern SPACES_AT_BRACKET = Pattern.compile("\\s+(?=\\[)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// A row and a column, from 0.
  public record Place(int row, int column) {}

  /// Reads what stands in a file; empty where it is written as something else.
  public static Optional<WrittenCell> parse(String text) {
    Matcher found = WRITTEN.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new WrittenCell(
            Optional.ofNullable(found.group(1)).map(WrittenCell::quantity),
            found.group(2),
            Optional.ofNullable(found.group(3)),
            Optional.ofNullable(found.group(4))
                .map(row -> new Place(Integer.parseInt(row), Integer.parseInt(found.group(5))))));
  }

  /// The same of what a person typed, who may leave spaces.
  public static Optional<WrittenCell> typed(String text) {
    String closed = SPACES_AT_BRACKET.matcher(text).replaceAll("");
    return parse(SPACES.matcher(closed).replaceAll(" ").strip());
  }

  /// A text in which the cells of a node are called by another name.
  public static String renamed(String text, String node, String to) {
    String inside = "(?:\\." + NAME + ")?";
    return Pattern.compile(
            "(?<![A-Za-z0-9_])((?:value|gradient)\\s+)"
                + node
                + "(?="
                + inside
                + "\\s*"
                + PLACE
                + ")")
        .matcher(text)
        .replaceAll("$1" + Matcher.quoteReplacement(to));
  }

  /// The cell of a node's value or gradient that it is; empty where it is something else.
  public Optional<CellName> cell() {
    return inner.isPresent()
        ? Optional.empty()
        : quantity.flatMap(of -> place.map(at -> new CellName(node, of, at.row, at.column)));
  }

  /// The cell inside an operation that it is; empty where it is something else.
  public Optional<InnerCellName> innerCell() {
    return inner.flatMap(matrix ->
        quantity.flatMap(
            of -> place.map(at -> new InnerCellName(node, matrix, of, at.row, at.column))));
  }

  private static Quantity quantity(String word) {
    return Quantity.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
