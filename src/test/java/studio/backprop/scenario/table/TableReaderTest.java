package studio.backprop.scenario.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.language.Language;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Layering;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.program.LayeredNetwork;
import studio.backprop.scenario.program.ProgramText;
import studio.backprop.telling.FilePhrases;

/// A table is read with its header, columns of numbers and of classes, and says where it is wrong.
class TableReaderTest {
  private static final Layering LAYERING = Catalogue.standard().layering();

  private static final String PENGUINS =
      """
      bill,"body mass",kind
      3.91,3.75,Adelie
      5,5.7,Gentoo
      4.65,3.5,"Chinstrap"
      4.03,3.25,Adelie
      """;

  @Test
  void a_column_of_texts_becomes_a_column_a_class_with_a_one_in_each_row() {
    DataTable table = table(PENGUINS);

    assertThat(table.inputLabels(2)).containsExactly("bill", "body mass");
    assertThat(table.inputLabels(0))
        .containsExactly("body mass", "kind Adelie", "kind Gentoo", "kind Chinstrap");
    Column kind = table.columns().get(table.usualTarget());
    assertThat(kind.classes()).containsExactly("Adelie", "Gentoo", "Chinstrap");
    assertThat(kind.values())
        .isEqualTo(
            Matrix.of(
                new double[] {1, 0, 0},
                new double[] {0, 1, 0},
                new double[] {0, 0, 1},
                new double[] {1, 0, 0}));
  }

  @Test
  void it_becomes_a_document_in_which_the_classes_are_learned_from_the_numbers() {
    DataTable table = table(PENGUINS);
    int target = table.usualTarget();
    LayeredNetwork network = table.network(target, List.of(), table.usualLoss(target, LAYERING));

    Scenario made = table.scenario(network, target, Catalogue.standard(), "Penguins");

    assertThat(value(made, "X"))
        .isEqualTo(
            Matrix.of(
                new double[] {3.91, 3.75},
                new double[] {5, 5.7},
                new double[] {4.65, 3.5},
                new double[] {4.03, 3.25}));
    assertThat(ProgramText.of(made, Assembled.of(made).assembly()))
        .contains("softmax_cross_entropy(S, Y)");
    assertThat(made.batch()).contains("n");
  }

  @Test
  void columns_of_numbers_are_scaled_to_mean_0_and_deviation_1_but_for_what_is_learned() {
    DataTable table = table("x,flat,kind,y\n1,0.1,a,10\n3,0.1,b,20\n5,0.1,a,60\n");

    DataTable scaled = table.scaled(3);

    double third = Math.sqrt(1.5);
    assertThat(scaled.columns().getFirst().values())
        .isEqualTo(Matrix.of(new double[] {-third}, new double[] {0}, new double[] {third}));
    assertThat(scaled.columns().get(1).values()).isEqualTo(Matrix.zeros(3, 1));
    assertThat(scaled.columns().subList(2, 4)).isEqualTo(table.columns().subList(2, 4));
    assertThat(table.scalable(3)).extracting(Column::name).containsExactly("x", "flat");
  }

  @Test
  void numbers_too_large_to_have_a_mean_stay() {
    DataTable table = table("x,y\n1e308,1\n1e308,2\n");

    assertThat(table.scaled(1)).isEqualTo(table);
    assertThat(table.scalable(1)).isEmpty();
  }

  @Test
  void numbers_are_classes_where_a_softmax_is_to_learn_them() {
    DataTable table = table("x;digit\n1,5;7\n2,5;0\n-1;7\n");

    assertThat(table.inputLabels(1)).containsExactly("x");
    assertThat(table.targetLabels(1, LAYERING.ofClasses())).containsExactly("0", "7");
    assertThat(table.columns().getFirst().values())
        .isEqualTo(Matrix.of(new double[] {1.5}, new double[] {2.5}, new double[] {-1}));
    assertThat(table.target(1, LAYERING.ofNumbers()).classes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a,b/1,2/3,four/5,6 | line 3, column 2: "four" is no number, as most cells of the column b are; write a number, or take the line out
          a,b/1,x/3,y/5, | line 4, column 2: the cell is empty, and the column b holds classes; write one, or take the line out
          a,b/1,2/3 | line 3, column 1: the line has one cell and the first line 2; give each line as many
          a,b/1,2/3,4,5 | line 3, column 3: the line has 3 cells and the first line 2; give each line as many
          1,b/1,2 | line 1, column 1: the first line names the columns, and "1" is no name; write a line of names first
          a,a/1,2 | line 1, column 2: two columns are called "a"; give one of them another name
          //a,b//1,2/?,4/5,6 | line 6, column 1: "?" is no number, as most cells of the column a are; write a number, or take the line out
          a/1/2 | line 1, column 1: a table has at least two columns, one of which is learned from the others; separate the cells by commas, semicolons or tabs
          a,b | a table has a line with the names of its columns, and below it a line for each example; write both
          """)
  void what_is_wrong_is_said_with_line_and_column(String text, String said) {
    assertThat(said(text.replace('/', '\n'))).containsExactly(said);
  }

  @Test
  void a_column_in_which_every_text_is_another_is_none_of_classes() {
    List<String> lines = IntStream.range(0, 120).mapToObj(row -> row + ",id" + row + "x").toList();

    assertThat(said("a,id\n" + String.join("\n", lines)))
        .containsExactly(
            "line 102, column 2: the column id holds more than 100 different texts, too many for"
                + " classes; take the column out");
  }

  @Test
  void there_are_no_more_examples_than_a_size_may_be() {
    assertThat(said("a,b\n" + String.join("\n", Collections.nCopies(4097, "1,2"))))
        .containsExactly(
            "line 4098, column 1: a scenario takes at most 4,096 examples; take the lines from here"
                + " on out");
  }

  /// Each of which would become gigabytes of cells, of problems or of ones and zeros.
  @Test
  void what_is_too_large_is_not_read_to_its_end() {
    String names = IntStream.range(0, 4000).mapToObj(k -> "c" + k).collect(joining(","));
    String wide = IntStream.range(0, 4000).mapToObj(k -> "%1$s").collect(joining(","));

    assertThat(said("a,b\n" + "1\n".repeat(8_000_000)))
        .hasSizeLessThan(30)
        .anyMatch(line -> line.contains("a scenario"));
    assertThat(said(names + "\n" + (",".repeat(3999) + "\n").repeat(900))).hasSizeLessThan(30);
    assertThat(said(names + "\n" + (",".repeat(3999) + "\n").repeat(8000)))
        .hasSizeLessThan(30)
        .anyMatch(line -> line.contains("a scenario"));
    assertThat(
            said(
                names
                    + IntStream.range(0, 99)
                        .mapToObj(row -> "\n" + wide.formatted("k" + row))
                        .collect(joining())))
        .containsExactly(
            "the table has 396,000 columns, each class counted as one, and a scenario takes 4,096;"
                + " take some out",
            "a scenario holds at most 4,000,000 numbers; make it smaller");
  }

  @Test
  void numbers_as_classes_are_told_apart_however_large_and_zero_is_one_of_them() {
    DataTable table = table("x,y\n1,-0\n2,0\n3,1e300\n4,2e300\n");

    assertThat(table.targetLabels(1, LAYERING.ofClasses()))
        .containsExactly("0", "1.0E300", "2.0E300");
  }

  private static Matrix value(Scenario scenario, String id) {
    return scenario.nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> ((LeafNode) node).value())
        .findFirst()
        .orElseThrow();
  }

  private static DataTable table(String text) {
    assertThat(TableReader.read(text)).isInstanceOf(TableReading.Accepted.class);
    return ((TableReading.Accepted) TableReader.read(text)).table();
  }

  private static List<String> said(String text) {
    assertThat(TableReader.read(text)).isInstanceOf(TableReading.Refused.class);
    FilePhrases phrases = new FilePhrases(Language.ENGLISH);
    return ((TableReading.Refused) TableReader.read(text))
        .problems().stream().map(phrases::line).toList();
  }
}
