package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;

/// Scenarios for tests, and what reading them answers.
public final class Scenarios {
  public static final String LINEAR =
      """
      {
        "format": "backprop-scenario",
        "version": 1,
        "title": "linear",
        "dims": { "n": 2, "d": 3 },
        "nodes": [
          {
            "id": "X",
            "op": "input",
            "shape": ["n", "d"],
            "value": [
              [1, 0, 2],
              [0, 1, -0.5]
            ],
            "columnLabels": ["a", "b", "c"]
          },
          {
            "id": "W",
            "op": "parameter",
            "shape": ["d", 1],
            "value": [
              [1],
              [2],
              [3]
            ],
            "label": "W^{(1)}",
            "position": { "x": 10, "y": 20.5 }
          },
          { "id": "S", "op": "linear", "inputs": { "X": "X", "W": "W" } },
          { "id": "L", "op": "sum", "inputs": { "X": "S" }, "options": { "axis": "all" } }
        ],
        "output": "L",
        "batch": "n",
        "lesson": [
          {
            "at": "forward S",
            "say": "every row of X meets **W**",
            "point": ["S", "value S[1,0]"],
            "ask": { "kind": "cell", "of": "gradient W[2,0]", "tolerance": 0.01 }
          },
          {
            "at": "end",
            "say": "",
            "ask": {
              "kind": "choice",
              "prompt": "why?",
              "choices": ["so", "or so"],
              "correct": 1
            }
          }
        ]
      }
      """;

  private Scenarios() {}

  public static Scenario read(String text) {
    return accepted(text).scenario();
  }

  public static Reading.Accepted accepted(String text) {
    return switch (new ScenarioReader(Catalogue.standard()).read(text)) {
      case Reading.Accepted accepted -> accepted;
      case Reading.NotWhole refused -> throw new AssertionError(refused.problems().toString());
    };
  }

  /// What is wrong with a text, `place: message`.
  public static List<String> problems(String text) {
    Reading reading = new ScenarioReader(Catalogue.standard()).read(text);
    assertThat(reading).isInstanceOf(Reading.NotWhole.class);
    return Said.of((Reading.NotWhole) reading);
  }

  public static String written(Scenario scenario) {
    return new String(ScenarioWriter.write(scenario), StandardCharsets.UTF_8);
  }
}
