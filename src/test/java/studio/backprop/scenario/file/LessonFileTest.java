package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;

/// What a file says of a lesson and of training: kept as it is, and checked against its graph.
class LessonFileTest {

  /// A word table: C holds indices of the w rows of T, E gathers them, b is copied to each row.
  private static String file(String tail) {
    return """
    {
      "format": "backprop-scenario",
      "version": 1,
      "title": "words",
      "dims": { "n": 2, "w": 3, "d": 1 },
      "nodes": [
        {
          "id": "C",
          "op": "input",
          "shape": ["n", 1],
          "value": [
            [0],
            [2]
          ]
        },
        {
          "id": "T",
          "op": "parameter",
          "shape": ["w", "d"],
          "value": [
            [1],
            [2],
            [3]
          ]
        },
        {
          "id": "b",
          "op": "parameter",
          "shape": [1, "d"],
          "value": [
            [0.5]
          ]
        },
        { "id": "E", "op": "embedding", "inputs": { "X": "C", "T": "T" } },
        { "id": "S", "op": "add", "inputs": { "X": "E", "Y": "b" } },
        { "id": "L", "op": "sum", "inputs": { "X": "S" } }
      ],
      "output": "L",
      "batch": "n",
    """
        + tail
        + "\n}\n";
  }

  private static String moment(String members) {
    return file(
        """
          "lesson": [
            {
              "at": "forward S",
              "say": "so",
        """
            + members
            + "\n    }\n  ]");
  }

  @Test
  void everything_that_a_lesson_may_hold_is_read_and_written_as_it_is() {
    String full =
        file(
            """
            "train": { "rate": 0.05, "steps": 200, "rows": 1, "optimizer": "adam" },
            "lesson": [
              {
                "at": "start",
                "say": "look",
                "note": "ask Ada first",
                "point": ["T", "value T", "gradient T[0,0]"],
                "set": { "n": 5, "w": 7, "T[6,0]": 3, "C[4,0]": 6 },
                "mistake": "S.Y:sum-forgotten",
                "ask": { "kind": "cell", "of": "value S[4,0]", "tolerance": 0.01, "hint": "add" }
              },
              {
                "at": "backward S",
                "say": "",
                "mistake": "E.T:overwritten",
                "ask": { "kind": "axis", "of": "gradient b", "hint": "down" }
              },
              {
                "at": "update",
                "say": "",
                "mistake": "T:overwritten",
                "ask": { "kind": "product", "of": "gradient b via S" }
              },
              {
                "at": "end",
                "say": "",
                "ask": { "kind": "shape", "of": "gradient T", "hint": "as T" }
              },
              {
                "at": "end",
                "say": "",
                "ask": {
                  "kind": "choice",
                  "prompt": "why?",
                  "choices": ["so", "or so"],
                  "correct": 1,
                  "because": ["no", "yes"],
                  "hint": "think"
                }
              }
            ]\
            """
                .indent(2)
                .stripTrailing());

    assertThat(Scenarios.written(Scenarios.read(full))).isEqualTo(full);
  }

  @Test
  void what_training_does_not_say_is_left_open() {
    Training train = Scenarios.read(file("  \"train\": { \"steps\": 3 }")).train();

    assertThat(train.steps()).contains(3);
    assertThat(train.rate()).isEmpty();
    assertThat(train.rows()).isEmpty();
    assertThat(train.optimizer()).isEmpty();
  }

  @Test
  void sizes_come_before_cells_and_spaces_in_a_cell_mean_nothing() {
    Scenario read = Scenarios.read(moment("\"set\": {\"T[ 3, 0 ]\": 1, \"w\": 4}"));

    assertThat(read.lesson().getFirst().set())
        .isEqualTo(new Alteration(Map.of("w", 4), Map.of(new Alteration.Cell("T", 3, 0), 1.0)));
    assertThat(Scenarios.written(read)).contains("\"set\": { \"w\": 4, \"T[3,0]\": 1 }");
  }

  @Test
  void what_is_set_holds_for_later_moments_too() {
    String lesson =
        """
          "lesson": [
            {"at": "start", "say": "", "point": ["value S[%d,0]"]},
            {"at": "start", "say": "", "set": {"n": 4}},
            {"at": "end", "say": "", "point": ["value S[%d,0]"]}
          ]
        """;

    assertThat(Scenarios.read(file(lesson.formatted(1, 3))).lesson()).hasSize(3);
    assertThat(Scenarios.problems(file(lesson.formatted(3, 4))))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("lesson[0].point[0]: there is no cell [3,0]"),
            last -> assertThat(last).startsWith("lesson[2].point[0]: there is no cell [4,0]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"mistake\": \"S.Y:mean-for-sum\"",
        "\"mistake\": \"b:overwritten\"",
        "\"set\": {}",
        "\"set\": {\"C[1,0]\": 2}",
        "\"ask\": {\"kind\": \"axis\", \"of\": \"value b\"}",
        "\"ask\": {\"kind\": \"choice\", \"prompt\": \"?\", \"choices\": [\"a\", \"b\"],"
            + " \"correct\": 0}",
      })
  void what_a_lesson_may_say_is_no_problem(String members) {
    assertThat(new ScenarioReader(Catalogue.standard()).read(moment(members)))
        .isInstanceOf(Reading.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"notes\": \"a\"|lesson[0].notes: there is no key \"notes\" here; the keys are at, say,"
            + " note",
        "\"note\": 3|lesson[0].note: the number 3 stands here; write a text",
        "\"mistake\": 3|lesson[0].mistake: the number 3 stands here; write a text",
        "\"mistake\": \"S.Y\"|lesson[0].mistake: \"S.Y\" is no mistake; write one such as"
            + " \"NODE.PORT:transpose-forgotten\"",
        "\"mistake\": \"S.Y:wrong\"|lesson[0].mistake: \"S.Y:wrong\" is no mistake",
        "\"mistake\": \"S:sign\"|lesson[0].mistake: \"S:sign\" is no mistake",
        "\"mistake\": \"Q.Y:sign\"|lesson[0].mistake: there is no node \"Q\"",
        "\"mistake\": \"S.Q:sign\"|lesson[0].mistake: S has no port Q; name a port of an operation",
        "\"mistake\": \"T.X:sign\"|lesson[0].mistake: T has no port X; name a port of an operation",
        "\"set\": []|lesson[0].set: an array stands here; write an object",
        "\"set\": {\"q\": 2}|lesson[0].set.q: there is no symbol \"q\"; dims has n, w, d",
        "\"set\": {\"n\": 0}|lesson[0].set.n: 0 will not do; write a whole number from 1 to 4096",
        "\"set\": {\"n\": 1.5}|lesson[0].set.n: 1.5 will not do",
        "\"set\": {\"n\": \"2\"}|lesson[0].set.n: the text \"2\" stands here",
        "\"set\": {\"n\": 2, \"n\": 2}|lesson[0].set.n: the key \"n\" stands here more than once",
        "\"set\": {\"b[0,0]\": 1, \"b[0, 0]\": 2}|lesson[0].set.b[0, 0]: the key \"b[0, 0]\""
            + " stands",
        "\"set\": {\"b[0,0]\": true}|lesson[0].set.b[0,0]: true stands here; write a number",
        "\"set\": {\"b[0,0]\": 1e999}|lesson[0].set.b[0,0]: 1e999 is not finite",
        "\"set\": {\"b[0]\": 1}|lesson[0].set.b[0]: \"b[0]\" is neither a cell of a leaf nor a"
            + " symbol",
        "\"set\": {\"Q[0,0]\": 1}|lesson[0].set.Q[0,0]: there is no node \"Q\"",
        "\"set\": {\"S[0,0]\": 1}|lesson[0].set.S[0,0]: S is computed; set a cell of a leaf",
        "\"set\": {\"b[0,1]\": 1}|lesson[0].set.b[0,1]: there is no cell [0,1]: b is 1×d = 1×1",
        "\"set\": {\"C[0,0]\": 3}|lesson[0].set.C[0,0]: 3 is no word index of E; write a whole"
            + " number from 0 to 2",
        "\"set\": {\"C[0,0]\": 0.5}|lesson[0].set.C[0,0]: 0.5 is no word index of E",
        "\"ask\": {\"kind\": \"axes\", \"of\": \"gradient b\"}|lesson[0].ask.kind: \"axes\" is no"
            + " kind of question; write shape, cell, product, axis or choice",
        "\"ask\": {\"kind\": \"axis\", \"of\": \"gradient b[0,0]\"}|lesson[0].ask.of: \"gradient"
            + " b[0,0]\" is no matrix",
        "\"ask\": {\"kind\": \"axis\"}|lesson[0].ask.of: it is missing; a question of kind axis",
        "\"ask\": {\"kind\": \"axis\", \"of\": \"gradient Q\"}|lesson[0].ask.of: there is no node"
            + " \"Q\"",
        "\"ask\": {\"kind\": \"product\", \"of\": \"gradient b via E\"}|lesson[0].ask.of: b does"
            + " not feed E",
        "\"ask\": {\"kind\": \"shape\", \"of\": \"gradient b\", \"hint\": 1}|lesson[0].ask.hint:"
            + " the number 1 stands here",
        "\"ask\": {\"kind\": \"shape\", \"of\": \"gradient b\", \"tolerance\":"
            + " 1}|lesson[0].ask.tolerance: a question of kind shape has no key \"tolerance\"",
        "\"ask\": {\"kind\": \"cell\", \"of\": \"gradient b[0,0]\", \"tolerance\": -1}|"
            + "lesson[0].ask.tolerance: it is negative",
      })
  void what_is_wrong_in_a_moment_is_said_at_its_place(String members, String problem) {
    assertThat(Scenarios.problems(moment(members))).singleElement().asString().startsWith(problem);
  }

  @Test
  void sizes_in_which_the_graph_no_longer_fits_are_a_problem() {
    String literal =
        moment("\"set\": {\"d\": 2}").replace("\"shape\": [1, \"d\"]", "\"shape\": [1, 1]");

    assertThat(Scenarios.read(literal).lesson()).hasSize(1);
    assertThat(Scenarios.problems(moment("\"set\": {\"w\": 4096, \"d\": 4096}")))
        .singleElement()
        .asString()
        .startsWith("lesson[0].set: in these sizes the graph no longer fits, at nodes[1].value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3|train: the number 3 stands here; write an object",
        "{\"epochs\": 2}|train.epochs: there is no key \"epochs\" here; the keys are rate, steps,"
            + " rows",
        "{\"rate\": \"0.1\"}|train.rate: the text \"0.1\" stands here; write a number",
        "{\"rate\": 1e999}|train.rate: 1e999 is not finite",
        "{\"steps\": -1}|train.steps: -1 will not do; write a whole number from 0",
        "{\"steps\": 1.5}|train.steps: 1.5 will not do",
        "{\"rows\": 0}|train.rows: 0 will not do; write a whole number from 1",
        "{\"optimizer\": \"Adam\"}|train.optimizer: \"Adam\" is no optimizer; write sgd, momentum"
            + " or adam",
        "{\"optimizer\": 1}|train.optimizer: the number 1 stands here; write a text",
      })
  void what_is_wrong_with_training_is_said_at_its_place(String train, String problem) {
    assertThat(Scenarios.problems(file("  \"train\": " + train)))
        .singleElement()
        .asString()
        .startsWith(problem);
  }

  @Test
  void a_moment_of_a_lesson_that_says_no_more_has_nothing_else() {
    Moment moment = Scenarios.read(moment("\"point\": []")).lesson().getFirst();

    assertThat(moment).isEqualTo(Moment.saying(moment.at(), "so"));
  }
}
