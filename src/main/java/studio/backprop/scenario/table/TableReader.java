package studio.backprop.scenario.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.FileRule;
import studio.backprop.shape.Dims;

/// Reads a table as spreadsheets write it: a line of names, then a line an example, with commas,
/// semicolons or tabs between the cells; beside the last two a number may have a decimal comma. A
/// column whose cells are mostly numbers holds numbers, any other classes.
public final class TableReader {
  /// How many classes a column may hold.
  public static final int MOST_CLASSES = 100;

  private static final String BYTE_ORDER = "\uFEFF";
  private static final int MOST_PROBLEMS = 20;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

  private final List<FileProblem> problems = new ArrayList<>();
  private final boolean decimalComma;

  /// No more of them than tell that there are too many.
  private final List<CsvRecord> records = new ArrayList<>();

  private int cells;

  private TableReader(String text) {
    char separator = separator(text);
    this.decimalComma = separator != ',';
    CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(text)
        .stream()
        .takeWhile(_ -> records.size() <= Dims.LARGEST + 1 && cells <= Scenario.MOST_NUMBERS)
        .forEach(this::keep);
  }

  private void keep(CsvRecord line) {
    records.add(line);
    cells += line.getFieldCount();
  }

  /// The table that a text holds, or what is wrong with it.
  public static TableReading read(String text) {
    try {
      return new TableReader(text.startsWith(BYTE_ORDER) ? text.substring(1) : text).reading();
    } catch (CsvParseException _) {
      return new TableReading.Refused(
          List.of(new FileProblem.InText("", FileRule.TABLE_IS_SMALL_IN_ITS_PARTS, List.of())));
    }
  }

  private static char separator(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
  }

  private TableReading reading() {
    checkForm();
    if (problems.isEmpty()) {
      int width = columns().map(this::width).sum();
      checkSize(width, (long) width * records.size());
    }
    List<Column> columns =
        problems.isEmpty() ? columns().mapToObj(this::column).toList() : List.of();
    return problems.isEmpty()
        ? new TableReading.Accepted(new DataTable(columns))
        : new TableReading.Refused(problems);
  }

  /// Whether there are names, and as many cells below each.
  private void checkForm() {
    if (records.size() < 2) {
      problems.add(new FileProblem.InText("", FileRule.TABLE_HAS_ROWS, List.of()));
      return;
    }
    CsvRecord header = records.getFirst();
    int width = header.getFieldCount();
    Set<String> names = new HashSet<>();
    for (int column = 0; column < width; column++) {
      String name = header.getField(column).strip();
      if (name.isEmpty() || isNumber(name)) {
        add(header, column, FileRule.COLUMN_HAS_A_NAME, new FileProblem.Quote(name));
      } else if (!names.add(name)) {
        add(header, column, FileRule.COLUMN_NAME_STANDS_ONCE, new FileProblem.Quote(name));
      }
    }
    if (width < 2) {
      add(header, 0, FileRule.TABLE_HAS_TWO_COLUMNS);
    }
    if (records.size() > Dims.LARGEST + 1) {
      add(records.get(Dims.LARGEST + 1), 0, FileRule.EXAMPLES_ARE_FEW, Dims.LARGEST);
    }
    for (CsvRecord line : rows()) {
      int found = line.getFieldCount();
      if (found != width) {
        add(line, Math.min(found, width + 1) - 1, FileRule.LINE_HAS_ALL_CELLS, found, width);
      }
    }
    checkSize(width, cells);
  }

  private void checkSize(int width, long numbers) {
    if (width > Dims.LARGEST) {
      problems.add(
          new FileProblem.InText("", FileRule.COLUMNS_ARE_FEW, List.of(width, Dims.LARGEST)));
    }
    if (numbers > Scenario.MOST_NUMBERS) {
      problems.add(
          new FileProblem.InText("", FileRule.NUMBERS_ARE_FEW, List.of(Scenario.MOST_NUMBERS)));
    }
  }

  private IntStream columns() {
    return IntStream.range(0, records.getFirst().getFieldCount());
  }

  private List<CsvRecord> rows() {
    return records.subList(1, records.size());
  }

  private Column column(int column) {
    String name = records.getFirst().getField(column).strip();
    return holdsNumbers(column) ? numbers(name, column) : classes(name, column);
  }

  /// How many columns it becomes; a column of too many classes becomes none.
  private int width(int column) {
    if (holdsNumbers(column)) {
      return 1;
    }
    long classes = rows().stream().map(line -> cell(line, column)).distinct().count();
    return classes > MOST_CLASSES ? 0 : (int) classes;
  }

  private boolean holdsNumbers(int column) {
    long numbers = rows().stream().filter(line -> isNumber(cell(line, column))).count();
    long filled = rows().stream().filter(line -> !cell(line, column).isEmpty()).count();
    return 2 * numbers > filled;
  }

  private Column numbers(String name, int column) {
    List<Double> numbers = new ArrayList<>();
    for (CsvRecord line : rows()) {
      String cell = cell(line, column);
      if (isNumber(cell)) {
        numbers.add(Double.parseDouble(plain(cell)));
      } else {
        add(line, column, FileRule.CELL_IS_A_NUMBER, name, new FileProblem.Quote(cell));
      }
    }
    return Column.ofNumbers(name, numbers);
  }

  private Column classes(String name, int column) {
    Set<String> met = new HashSet<>();
    List<String> texts = new ArrayList<>();
    for (CsvRecord line : rows()) {
      String cell = cell(line, column);
      texts.add(cell);
      if (cell.isEmpty()) {
        add(line, column, FileRule.CELL_IS_NOT_EMPTY, name);
      } else if (met.add(cell) && met.size() == MOST_CLASSES + 1) {
        add(line, column, FileRule.CLASSES_ARE_FEW, name, MOST_CLASSES);
      }
    }
    return Column.ofClasses(name, met.size() > MOST_CLASSES ? List.of() : texts);
  }

  private static String cell(CsvRecord line, int column) {
    return line.getField(column).strip();
  }

  private boolean isNumber(String cell) {
    String plain = plain(cell);
    return NUMBER.matcher(plain).matches() && Double.isFinite(Double.parseDouble(plain));
  }

  private String plain(String cell) {
    return decimalComma ? cell.replace(',', '.') : cell;
  }

  private void add(CsvRecord line, int column, FileRule rule, Object... details) {
    if (problems.size() < MOST_PROBLEMS) {
      int place = (int) line.getStartingLineNumber();
      problems.add(new FileProblem.AtCell(place, column + 1, rule, List.of(details)));
    }
  }
}
