package studio.backprop.scenario.table;

import java.util.List;
import java.util.stream.IntStream;
import studio.backprop.matrix.Matrix;

/// A column of a table.
///
/// @param name what the header calls it
/// @param classes what its one-hot columns stand for; empty where it holds numbers
/// @param values a row an example: the number, or a 1 in the column of its class
public record Column(String name, List<String> classes, Matrix values) {
  public Column {
    classes = List.copyOf(classes);
  }

  /// A column of numbers.
  static Column ofNumbers(String name, List<Double> numbers) {
    return new Column(
        name, List.of(), Matrix.generate(numbers.size(), 1, (row, _) -> numbers.get(row)));
  }

  /// A column of classes, in the order in which they are first met.
  static Column ofClasses(String name, List<String> texts) {
    List<String> classes = texts.stream().distinct().toList();
    return new Column(name, classes, oneHot(texts, classes));
  }

  private static <T> Matrix oneHot(List<T> cells, List<T> classes) {
    return Matrix.generate(
        cells.size(),
        classes.size(),
        (row, column) -> cells.get(row).equals(classes.get(column)) ? 1 : 0);
  }

  public boolean isOfClasses() {
    return !classes.isEmpty();
  }

  /// Where its numbers lie.
  public Spread spread() {
    return Spread.of(values);
  }

  /// Whether it can be scaled: classes cannot.
  boolean isScalable() {
    return !isOfClasses() && spread().isFinite();
  }

  /// The same with its numbers scaled, where they can be.
  Column scaled() {
    return !isScalable() ? this : new Column(name, classes, spread().scaled(values));
  }

  /// What each of its columns in a matrix stands for, the name of the column before a class.
  List<String> inputLabels() {
    return isOfClasses() ? classes.stream().map(each -> name + " " + each).toList() : List.of(name);
  }

  /// The same where only the classes are to be told apart.
  List<String> targetLabels() {
    return isOfClasses() ? classes : List.of(name);
  }

  /// The same with each number that occurs as a class, from the smallest.
  Column asClasses() {
    if (isOfClasses()) {
      return this;
    }
    // -0 is the class 0
    List<Double> all =
        IntStream.range(0, values.rows()).mapToObj(row -> values.get(row, 0) + 0.0).toList();
    List<Double> classes = all.stream().distinct().sorted().toList();
    return new Column(name, classes.stream().map(Column::text).toList(), oneHot(all, classes));
  }

  private static String text(double number) {
    return number == (long) number ? Long.toString((long) number) : Double.toString(number);
  }
}
