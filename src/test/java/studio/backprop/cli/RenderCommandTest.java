package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.graph.CellName;
import studio.backprop.playback.Grain;

/// `render`, up to the picture itself.
class RenderCommandTest {
  @TempDir private Path directory;

  private final Cli cli = new Cli();

  @ParameterizedTest
  @CsvSource({
    "start,0",
    "end,6",
    "update,6",
    "4,4",
    "forward Yhat,2",
    "backward L,4",
    "backward W1,6",
    "backward Y,4",
    "forward X,0"
  })
  void a_moment_is_a_position_on_the_timeline(String at, double position) {
    assertThat(render("--at", at)).isZero();
    assertThat(cli.rendered().getFirst().position()).isEqualTo(position);
  }

  @Test
  void a_moment_of_the_lesson_is_drawn_with_what_it_sets() throws IOException {
    Path file = LessonFiles.write(directory);
    Path out = directory.resolve("p.png");

    assertThat(cli.run("render", file.toString(), "--out", out.toString(), "--moment", "2"))
        .isZero();

    SnapshotRequest request = cli.rendered().getFirst();
    assertThat(request.position()).isEqualTo(6);
    assertThat(request.moment()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--moment 99|there is no moment 99",
        "--moment 0|write a number from 1",
        "--moment 1 --at end|leave out --at"
      })
  void a_moment_that_cannot_be_drawn_is_refused(String options, String says) {
    assertThat(render(options.split(" "))).isEqualTo(2);

    assertThat(cli.err()).singleElement().asString().contains(says);
  }

  @Test
  void without_options_it_is_the_graph_at_the_end_in_light() {
    assertThat(render()).isZero();

    SnapshotRequest request = cli.rendered().getFirst();
    assertThat(request.position()).isEqualTo(6);
    assertThat(request.grain()).isEqualTo(Grain.OPERATION);
    assertThat(request.asked()).isEmpty();
    assertThat(request.part()).isEqualTo(SnapshotRequest.Part.GRAPH);
    assertThat(request.canvas().scale()).isEqualTo(1);
    assertThat(request.canvas().width()).isEqualTo(1280);
    assertThat(request.canvas().height()).isEqualTo(800);
    assertThat(request.canvas().theme()).isEqualTo(SnapshotRequest.Theme.LIGHT);
  }

  @Test
  void it_is_presented_and_larger_on_request() {
    assertThat(render("--present", "--text", "150")).isZero();

    SnapshotRequest request = cli.rendered().getFirst();
    assertThat(request.part()).isEqualTo(SnapshotRequest.Part.PRESENTATION);
    assertThat(request.canvas().text()).isEqualTo(1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"79", "301", "large", "-5", "1000"})
  void a_size_of_text_that_is_none_names_the_limits(String text) {
    assertThat(render("--text", text)).isEqualTo(2);

    assertThat(cli.err()).singleElement().asString().contains("80 to 300");
  }

  @Test
  void options_are_handed_on() {
    assertThat(render("--window", "--size", "1024x640", "--theme", "dark")).isZero();

    SnapshotRequest request = cli.rendered().getFirst();
    assertThat(request.part()).isEqualTo(SnapshotRequest.Part.WINDOW);
    assertThat(request.canvas().width()).isEqualTo(1024);
    assertThat(request.canvas().height()).isEqualTo(640);
    assertThat(request.canvas().theme()).isEqualTo(SnapshotRequest.Theme.DARK);
  }

  @ParameterizedTest
  @CsvSource({"phases,PHASE", "operations,OPERATION", "inside,INSIDE", "cells,CELL"})
  void the_grains_are_called_as_in_the_window(String word, Grain grain) {
    assertThat(render("--grain", word)).isZero();
    assertThat(cli.rendered().getFirst().grain()).isEqualTo(grain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradient W1[0,2]", "value S[1,0]"})
  void a_cell_is_selected_as_it_is_named_elsewhere(String cell) {
    assertThat(render("--select", cell)).isZero();
    assertThat(cli.rendered().getFirst().asked()).map(CellName::toString).hasValue(cell);
  }

  @ParameterizedTest
  @CsvSource({"2,2", "1.25,1.25", "4,4"})
  void the_scale_is_the_screens(String scale, double times) {
    assertThat(render("--scale", scale)).isZero();
    assertThat(cli.rendered().getFirst().canvas().scale()).isEqualTo(times);
  }

  @Test
  void a_scale_that_makes_the_picture_too_large_is_refused() {
    assertThat(render("--size", "5000x800", "--scale", "2")).isEqualTo(2);
    assertThat(cli.err().getFirst())
        .startsWith("--scale: 2 times a size of 5000x800 is more than 8192 pixels;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--at|backward Q|--at: there is no node \"Q\"; the nodes are",
        "--at|7|--at: there is no step 7; write a number from 0 to 6",
        "--at|-1|--at: \"-1\" is no moment",
        "--at|soon|--at: \"soon\" is no moment; write start, update, end,",
        "--size|1280|--size: \"1280\" is no size; write width and height",
        "--size|0x800|--size: \"0x800\" is no size",
        "--size|99999x99999|--size: \"99999x99999\" is no size",
        "--theme|blue|--theme: \"blue\" is no theme; write light or dark",
        "--grain|fine|--grain: \"fine\" is no grain; write phases, operations, inside or cells",
        "--select|W1|--select: \"W1\" names no cell; write \"gradient W1[0,2]\"",
        "--select|value Q[0,0]|--select: there is no node \"Q\"; name one of",
        "--select|value W1[9,0]|--select: W1 has no cell [9,0]: it is",
        "--select|value L.Q[0,0]|--select: L has no value of a named matrix inside it; ask for a"
            + " cell of L itself",
        "--scale|0.5|--scale: \"0.5\" is no scale; write a number from 1 to 4, such as 2",
        "--scale|NaN|--scale: \"NaN\" is no scale",
        "--scale|large|--scale: \"large\" is no scale",
        "--out|a.jpg|--out: \"a.jpg\" is no name of a picture; write one that ends in .png",
        "--out|nowhere/a.png|--out: \"nowhere"
      })
  void what_is_wrong_with_an_option_is_said(String option, String value, String problem) {
    int code =
        option.equals("--out")
            ? cli.run("render", Cli.TWO_LAYERS, option, value)
            : render(option, value);

    assertThat(code).isEqualTo(2);
    assertThat(cli.err()).hasSize(1).first().asString().startsWith(problem);
    assertThat(cli.rendered()).isEmpty();
  }

  @Test
  void a_cell_inside_an_operation_has_no_place_to_be_selected_at() {
    String out = directory.resolve("p.png").toString();
    String scenario = "resources/scenarios/attention-head.backprop.json";

    assertThat(cli.run("render", scenario, "--out", out, "--select", "value H.A[1,0]"))
        .isEqualTo(2);

    assertThat(cli.rendered()).isEmpty();
    assertThat(cli.err())
        .containsExactly(
            "--select: value H.A[1,0] is inside H, on whose card it has no place; select a cell of"
                + " H, or write explain FILE \"value H.A[1,0]\"");
  }

  @Test
  void a_picture_is_not_written_to_what_is_no_plain_file() throws IOException {
    Path out = Files.createSymbolicLink(directory.resolve("p.png"), Path.of("p.png"));

    assertThat(render()).isEqualTo(2);

    assertThat(cli.rendered()).isEmpty();
    assertThat(cli.err())
        .containsExactly(
            "--out: " + out + " is a link (to p.png) that leads to itself; name a file");
  }

  private int render(String... options) {
    String[] arguments = new String[4 + options.length];
    arguments[0] = "render";
    arguments[1] = Cli.TWO_LAYERS;
    arguments[2] = "--out";
    arguments[3] = directory.resolve("p.png").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return cli.run(arguments);
  }
}
