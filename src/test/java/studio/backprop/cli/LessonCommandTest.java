package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.scenario.library.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `lesson`.
class LessonCommandTest {
  @TempDir Path folder;

  private final Cli cli = new Cli();

  @Test
  void each_moment_is_there_with_its_step() throws IOException {
    assertThat(cli.run("lesson", LessonFiles.write(folder).toString(), "--json", "--answers"))
        .isZero();

    JsonNode moments = JsonMapper.shared().readTree(cli.out());
    assertThat(moments.valueStream().map(moment -> moment.get("step").asInt()))
        .containsExactly(0, 6, 6);
    JsonNode second = moments.get(1);
    assertThat(second.propertyNames())
        .containsExactly("at", "step", "say", "note", "point", "set", "mistake", "ask");
    assertThat(second.get("set").get("n").asInt()).isEqualTo(4);
    assertThat(second.get("ask").get("answer").asString()).isEqualTo("4×3");
    assertThat(moments.get(2).get("ask").get("answer").asString()).isEqualTo("0");
  }

  @Test
  void answers_are_said_only_where_they_are_asked_for() throws IOException {
    assertThat(cli.run("lesson", LessonFiles.write(folder).toString())).isZero();

    assertThat(cli.out())
        .contains("2. backward S (step 6)", "What is the shape of the value of X?", "Wait.")
        .doesNotContain("4×3");
  }

  @Test
  void a_question_without_one_right_answer_is_a_fault() throws IOException {
    Path file =
        LessonFiles.write(
            folder,
            """
              "lesson": [
                { "at": "end", "say": "", "ask": { "kind": "axis", "of": "gradient W1" } },
                { "at": "end", "say": "", "ask": { "kind": "choice", "prompt": "?",
                  "choices": ["a", "a"], "correct": 0, "because": ["right", " "] } }
              ]
            }
            """);

    assertThat(cli.run("lesson", file.toString())).isEqualTo(1);

    assertThat(cli.err()).hasSize(3);
    assertThat(cli.err().getFirst()).contains("lesson[0].ask: nothing of W1 is copied");
    assertThat(cli.err().getLast()).contains("lesson[1].ask: choice 1 says nothing");
  }

  static Stream<String> bundled() {
    return Library.entries().stream().map(Library.Entry::name);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void no_lesson_that_comes_with_the_program_has_a_fault(String name) {
    String file = "resources/scenarios/" + name + ".backprop.json";

    assertThat(cli.run("lesson", file, "--answers")).isZero();
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void a_scenario_without_a_lesson_says_so() throws IOException {
    Path file = LessonFiles.write(folder, "\"lesson\": []\n}\n");

    assertThat(cli.run("lesson", file.toString())).isZero();

    assertThat(cli.out()).contains("It has no lesson.");
  }
}
