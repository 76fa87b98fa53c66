package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;

/// Everything that is wrong with a file is reported, each thing with its place.
class ScenarioReaderTest {

  /// What is replaced in a right scenario, by what (∅ for nothing), and what is then wrong.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1|\"version\": 2|version: this program reads version 1, and the file says 2",
        "\"title\": \"linear\",|∅|title: it is missing",
        "\"title\": \"linear\"|\"title\": 3|title: the number 3 stands here; write a text",
        "\"title\": \"linear\"|\"title\": \"\\ud800\"|title: \"\\ud800\" holds half of a surrogate",
        "\"title\"|\"colour\": 1, \"title\"|colour: there is no key \"colour\" here",
        "\"title\"|\"title\": \"a\", \"title\"|title: the key \"title\" stands here more than once",
        "\"n\": 2,|\"n\": 2, \"n\": 2,|dims.n: the key \"n\" stands here more than once",
        "\"n\": 2|\"n\": 0|dims.n: 0 will not do; write a whole number from 1 to 4096",
        "\"n\": 2|\"n\": 4097|dims.n: 4097 will not do; write a whole number from 1 to 4096",
        "\"n\": 2|\"n\": 2.5|dims.n: 2.5 will not do; write a whole number from 1 to 4096",
        "\"n\": 2|\"n\": 2, \"1k\": 2|dims.1k: \"1k\" is no symbol",
        "\"id\": \"S\"|\"id\": \"X\"|nodes[2].id: \"X\" is the id of nodes[0] already",
        "\"id\": \"L\"|\"id\": \"_L\"|nodes[3].id: \"_L\" is no id",
        "\"shape\": [\"n\", \"d\"]|\"shape\": [\"n*n*4096*4096*4096*4096*n*d\","
            + " 1]|nodes[0].shape[0]: \"n*n*4096*4096*4096*4096*n*d\" comes to more than"
            + " 60,000,000",
        "\"op\": \"sum\"|\"op\": \"summ\"|nodes[3].op: there is no operation \"summ\"",
        "\"op\": \"sum\",|∅|nodes[3].op: it is missing",
        "[0, 1, -0.5]|[0, 1]|nodes[0].value[1]: the row has 2 numbers and the first row has 3",
        "[0, 1, -0.5]|[0, 1, NaN]|nodes[0].value[1][2]: NaN is not finite",
        "[0, 1, -0.5]|[0, 1, 1e999]|nodes[0].value[1][2]: 1e999 is not finite",
        "[0, 1, -0.5]|[0, 1, \"2\"]|nodes[0].value[1][2]: the text \"2\" stands here; write a"
            + " number",
        "[0, 1, -0.5]|[0, 1, -0.5], [1, 2, 3]|nodes[0].value: the shape of X is n×d = 2×3",
        "\"shape\": [\"n\", \"d\"]|\"shape\": [\"n\"]|nodes[0].shape: a shape has two entries",
        "\"shape\": [\"n\", \"d\"]|\"shape\": [\"n\", \"q\"]|nodes[0].shape[1]: \"q\" uses the"
            + " symbol q",
        "\"shape\": [\"n\", \"d\"]|\"shape\": [0, \"d\"]|nodes[0].shape[0]: 0 will not do",
        "[\"a\", \"b\", \"c\"]|[\"a\"]|nodes[0].columnLabels: there is 1 label for 3 columns",
        "[\"a\", \"b\", \"c\"]|[1, 2, 3]|nodes[0].columnLabels[0]: the number 1 stands here",
        "{ \"x\": 10, \"y\": 20.5 }|{ \"x\": 10 }|nodes[1].position: a position has x and y",
        "{ \"x\": 10, \"y\": 20.5 }|[10, 20]|nodes[1].position: an array stands here",
        "\"label\": \"W^{(1)}\"|\"label\": 1|nodes[1].label: the number 1 stands here",
        "\"W\": \"W\"|\"W\": \"V\"|nodes[2].inputs.W: there is no node \"V\"",
        "\"W\": \"W\"|\"W\": \"X\"|nodes[2].inputs.W: linear: W must be d×c",
        "\"W\": \"W\"|\"Q\": \"W\"|nodes[2].inputs.Q: linear has no port Q",
        ", \"W\": \"W\"|∅|nodes[2].inputs.W: linear needs a node at port W",
        "\"X\": \"S\"|\"X\": \"L\"|nodes[3].inputs.X: the nodes L → L feed each other in a circle",
        "\"axis\": \"all\"|\"axis\": 7|nodes[3].options.axis: 7 is not among axis’s choices",
        "\"axis\": \"all\"|\"axis\": true|nodes[3].options.axis: true stands here",
        "\"axis\"|\"axes\"|nodes[3].options.axes: sum has no option axes",
        "\"output\": \"L\"|\"output\": \"M\"|output: there is no node \"M\"",
        "\"output\": \"L\"|\"output\": \"S\"|outputGradient: the output S is n×1 = 2×1, not 1×1",
        "\"batch\": \"n\"|\"batch\": \"m\"|batch: there is no symbol \"m\"; dims has n, d; name one"
            + " of these",
        "\"batch\": \"n\"|\"batch\": 2|batch: the number 2 stands here; write a text",
        "\"forward S\"|\"forwards S\"|lesson[0].at: \"forwards S\" is no moment",
        "\"forward S\"|\"forward Q\"|lesson[0].at: there is no node \"Q\"",
        "value S[1,0]|value S[2,0]|lesson[0].point[1]: there is no cell [2,0]: S is n×1 = 2×1",
        "gradient W[2,0]|gradient W|lesson[0].ask.of: \"gradient W\" is no cell",
        "[0, 1, -0.5]|[1]|nodes[0].value[1]: the row has 1 number and the first row has 3",
        "\"correct\": 1|\"correct\": 1, \"because\": [\"so\"]|lesson[1].ask.because: there is 1"
            + " reason for 2 choices; write one for each",
        "[\"so\", \"or so\"]|[\"so\"]|lesson[1].ask.choices: there is 1 choice; write at least two",
        "\"kind\": \"cell\"|\"kind\": \"sell\"|lesson[0].ask.kind: \"sell\" is no kind of question",
        "\"tolerance\"|\"prompt\"|lesson[0].ask.prompt",
        "\"correct\": 1|\"correct\": 2|lesson[1].ask.correct: there is no choice 2",
      })
  void what_is_wrong_is_said_at_its_place(String right, String wrong, String problem) {
    assertThat(Scenarios.LINEAR).contains(right);

    assertThat(Scenarios.problems(Scenarios.LINEAR.replaceFirst(quote(right), replacement(wrong))))
        .first()
        .asString()
        .startsWith(problem);
  }

  @Test
  void all_problems_are_reported_and_none_twice() {
    String broken =
        Scenarios.LINEAR
            .replace("\"title\": \"linear\",", "")
            .replace("\"n\": 2", "\"n\": \"2\"")
            .replace("[0, 1, -0.5]", "[0, 1]")
            .replace("\"W\": \"W\"", "\"W\": 3")
            .replace("\"axis\": \"all\"", "\"axis\": 5")
            .replace("forward S", "forward Q");

    assertThat(Scenarios.problems(broken))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactlyInAnyOrder(
            "title",
            "dims.n",
            "nodes[0].value[1]",
            "nodes[2].inputs.W",
            "nodes[3].options.axis",
            "lesson[0].at");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "∅|line 1, column 1: the file is empty",
        "[]|line 1, column 1: an array stands here; write an object",
        "{|line 1, column 2: the text ends too soon",
        "{\"a\" 1}|line 1, column 6: this is no JSON",
        "{\"a\": 1 // one|line 1, column 9: this is no JSON: JSON has no comments; take it out",
        "# {}|line 1, column 1: this is no JSON: JSON has no comments; take it out",
        "{\"a\": +1}|line 1, column 8: this is no JSON: JSON writes no plus sign before a number",
        "{\"a\": .5}|line 1, column 7: this is no JSON: a digit stands before a decimal point",
        "{\"a\": 0x1}|line 1, column 8: this is no JSON: JSON writes numbers in decimal",
        "{\"a\": 1,}|line 1, column 9: this is no JSON: a comma stands before }; take it out",
        "{\"a\": [1,]}|line 1, column 10: this is no JSON: a comma stands before ]; take it out",
        "{\"a\": [1 2]}|line 1, column 10: this is no JSON: 2 stands here; write a comma between",
        "{'a': 1}|line 1, column 2: this is no JSON: ' stands here; write a key in double"
            + " quotation",
        "{\"a\": 'b'}|line 1, column 7: this is no JSON: a text stands in straight double"
            + " quotation",
        "{\"a\": True}|line 1, column 7: this is no JSON: True is no value; write a value: a"
            + " number",
        "{\"a\": [1}|line 1, column 9: this is no JSON: } stands here, but a [ is open; write ]",
        "{\"a\": \"\\q\"}|line 1, column 9: this is no JSON: \\q is no escape; write",
        "{\"a\": \"b|line 1, column 9: the text ends too soon; close what is open: the closing",
        "{} {}|line 1, column 4: an object follows after the document",
      })
  void what_is_no_json_ends_the_reading_with_its_line_and_column(String text, String problem) {
    assertThat(Scenarios.problems(text.replace("∅", ""))).first().asString().startsWith(problem);
  }

  @Test
  void what_may_be_called_by_an_id_that_cannot_be_read_is_not_missed() {
    assertThat(Scenarios.problems(Scenarios.LINEAR.replace("\"id\": \"L\"", "\"id\": 7")))
        .singleElement()
        .asString()
        .startsWith("nodes[3].id: the number 7 stands here");
    assertThat(Scenarios.problems(Scenarios.LINEAR.replace("\"id\": \"S\"", "\"id\": \"_S\"")))
        .singleElement()
        .asString()
        .startsWith("nodes[2].id: \"_S\" is no id");
  }

  @Test
  void examples_along_a_symbol_whose_size_cannot_be_read_are_no_second_problem() {
    assertThat(Scenarios.problems(Scenarios.LINEAR.replace("\"n\": 2", "\"n\": \"2\"")))
        .singleElement()
        .asString()
        .startsWith("dims.n: the text \"2\" stands here");
  }

  @Test
  void examples_without_any_symbol_are_told_that_dims_is_empty() {
    assertThat(
            Scenarios.problems(
                Scenarios.LINEAR
                    .replace("{ \"n\": 2, \"d\": 3 }", "{}")
                    .replace("[\"n\", \"d\"]", "[2, 3]")
                    .replace("[\"d\", 1]", "[3, 1]")))
        .containsExactly(
            "batch: there is no symbol \"n\", dims is empty; add it there or leave batch out");
  }

  @Test
  void what_the_format_sets_no_limit_to_has_none() {
    String symbol = "n".repeat(300);
    String digits = "1".repeat(2000);
    String scenario =
        Scenarios.LINEAR
            .replace("\"n\"", "\"" + symbol + "\"")
            .replace("[0, 1, -0.5]", "[0, 1, 0." + digits + "]");

    assertThat(new ScenarioReader(Catalogue.standard()).read(scenario))
        .isInstanceOf(Reading.Accepted.class);
    assertThat(Scenarios.problems(scenario.replace("0." + digits, digits)))
        .singleElement()
        .asString()
        .startsWith("nodes[0].value[1][2]: 1111")
        .contains("… is not finite; write a number between");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_with_their_place() {
    byte[] bytes = "{\n  \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problems(new ScenarioReader(Catalogue.standard()).read(bytes)))
        .containsExactly("line 2, column 4: this is not UTF-8; save the file as UTF-8");
    assertThat(
            problems(
                new ScenarioReader(Catalogue.standard())
                    .read(Scenarios.LINEAR.getBytes(StandardCharsets.UTF_16LE))))
        .isNotEmpty();
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(
            new ScenarioReader(Catalogue.standard())
                .read(("\uFEFF" + Scenarios.LINEAR).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void a_problem_stands_on_one_line_whatever_the_file_holds() {
    String broken = Scenarios.LINEAR.replace("\"W\": \"W\"", "\"W\": \"a\\nb\\u001b[31m\"");

    assertThat(Scenarios.problems(broken))
        .containsExactly(
            "nodes[2].inputs.W: there is no node \"a\\u000ab\\u001b[31m\"; name one of X, W, S,"
                + " L");
  }

  private static List<String> problems(Reading reading) {
    return Said.of((Reading.NotWhole) reading);
  }

  private static String quote(String text) {
    return Pattern.quote(text);
  }

  private static String replacement(String text) {
    return Matcher.quoteReplacement(text.replace("∅", ""));
  }
}
