package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// What a scenario looks like when it is written.
class CanonicalFormTest {

  @Test
  void what_is_canonical_is_written_as_it_was_read() {
    assertThat(Scenarios.written(Scenarios.read(Scenarios.LINEAR))).isEqualTo(Scenarios.LINEAR);
  }

  @Test
  void what_may_be_left_out_is_not_written() {
    assertThat(
            Scenarios.written(
                Scenarios.read(Scenarios.LINEAR.replace("  \"batch\": \"n\",\n", ""))))
        .doesNotContain("batch");
  }

  @Test
  void layout_and_the_order_of_keys_ports_and_options_do_not_matter() {
    String shuffled =
        """
        {"output":"L","lesson":[],"nodes":[
        {"op":"linear","inputs":{"b":"b","W":"W","X":"X"},"options":{},"id":"L"},
        {"value":[[1.0]],"shape":["n",1],"op":"input","id":"X"},
        {"value":[[0.10]],"shape":[1.0,"n * 1"],"op":"parameter","id":"W"},
        {"value":[[1e2]],"shape":[1,1],"op":"parameter","id":"b"}],
        "title":"é","dims":{"n":1},"version":1,"format":"backprop-scenario"}
        """;

    assertThat(Scenarios.written(Scenarios.read(shuffled)))
        .isEqualTo(
            """
            {
              "format": "backprop-scenario",
              "version": 1,
              "title": "é",
              "dims": { "n": 1 },
              "nodes": [
                { "id": "L", "op": "linear", "inputs": { "X": "X", "W": "W", "b": "b" } },
                {
                  "id": "X",
                  "op": "input",
                  "shape": ["n", 1],
                  "value": [
                    [1]
                  ]
                },
                {
                  "id": "W",
                  "op": "parameter",
                  "shape": [1, "n*1"],
                  "value": [
                    [0.1]
                  ]
                },
                {
                  "id": "b",
                  "op": "parameter",
                  "shape": [1, 1],
                  "value": [
                    [100]
                  ]
                }
              ],
              "output": "L"
            }
            """);
  }

  @Test
  void numbers_are_written_as_short_as_they_can_be() {
    assertThat(
            DoubleStream.of(0, 1, -3, 0.1, 1234567, 1e7, 12345678, 1e-4, 1.5e300, 1e22)
                .mapToObj(Json::number))
        .containsExactly(
            "0", "1", "-3", "0.1", "1234567", "1e7", "12345678", "1e-4", "1.5e300", "1e22");
  }

  @Test
  void every_number_reads_back_as_the_same() {
    DoubleStream.concat(
            DoubleStream.of(0, Double.MIN_VALUE, Double.MAX_VALUE, 1e15, 1e16, 0.1),
            new Random(1).longs(1000).mapToDouble(Double::longBitsToDouble))
        .filter(Double::isFinite)
        .forEach(number -> assertThat(Double.parseDouble(Json.number(number))).isEqualTo(number));
  }

  @Test
  void a_negative_zero_stays_one() {
    assertThat(Json.number(-0.0)).isEqualTo("-0.0");
  }
}
