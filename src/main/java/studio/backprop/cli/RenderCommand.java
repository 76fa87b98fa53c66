package studio.backprop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.At;
import studio.backprop.scenario.edit.Assembled;

/// Draws a picture of a scenario at a moment of its pass.
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Draws the graph, or the whole window, as it stands at a moment.")
final class RenderCommand implements Callable<Integer> {
  private static final String END = "end";

  private final Desktop desktop;

  @Parameters(arity = "1", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Option(names = "--out", required = true, paramLabel = "P.png", description = "The picture.")
  private Path out;

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description =
          "start, update, end, \"forward ID\", \"backward ID\", or K: after so many steps. Default:"
              + " end.")
  private @Nullable String at;

  @Option(
      names = "--moment",
      paramLabel = "K",
      description = "The lesson's K-th moment, from 1, with what it sets, instead of --at.")
  private @Nullable Integer moment;

  @Option(names = "--window", description = "Draws the whole window, not the graph alone.")
  private boolean window;

  @Option(names = "--present", description = "Draws it as it is presented.")
  private boolean present;

  @Option(
      names = "--grain",
      defaultValue = "operations",
      paramLabel = "phases|operations|inside|cells",
      description = "How closely one looks. Default: operations.")
  private String grain;

  @Option(
      names = "--select",
      paramLabel = "CELL",
      description = "Asks a cell: \"gradient W1[0,2]\" or \"value S[1,0]\".")
  private @Nullable String select;

  @Mixin private CanvasOptions canvas;

  RenderCommand(Desktop desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    SnapshotRequest.Canvas drawnOn = canvas.canvas();
    Grain closely = grain();
    checkOut();
    Inputs.Input input = Inputs.read(file);
    Assembled now =
        moment == null
            ? Assembled.of(input.scenario())
            : LessonMoment.in(input.scenario(), moment, file.toString()).document();
    SnapshotRequest request =
        new SnapshotRequest(
            input.scenario(),
            moment == null ? 0 : moment,
            out,
            position(now),
            closely,
            asked(now.graph()),
            part(),
            drawnOn);
    desktop
        .render(request)
        .ifPresent(reason -> {
          throw new WrongInputException(reason);
        });
    return Exit.DONE;
  }

  private SnapshotRequest.Part part() {
    if (window && present) {
      throw new WrongInputException("--present: it is drawn as a window too; leave out --window");
    }
    return present
        ? SnapshotRequest.Part.PRESENTATION
        : window ? SnapshotRequest.Part.WINDOW : SnapshotRequest.Part.GRAPH;
  }

  private double position(Assembled now) {
    if (moment == null) {
      return Instant.position(at == null ? END : at, now.graph());
    }
    if (at != null) {
      throw new WrongInputException("--moment: it says when already; leave out --at, or --moment");
    }
    At when = now.scenario().lesson().get(moment - 1).at();
    return Instant.step(when, now.graph(), "lesson[%d].at".formatted(moment - 1));
  }

  private Grain grain() {
    return switch (grain) {
      case "phases" -> Grain.PHASE;
      case "operations" -> Grain.OPERATION;
      case "inside" -> Grain.INSIDE;
      case "cells" -> Grain.CELL;
      default ->
          throw new WrongInputException(
              "--grain: \"%s\" is no grain; write phases, operations, inside or cells"
                  .formatted(grain));
    };
  }

  private Optional<CellName> asked(Graph graph) {
    return Optional.ofNullable(select).map(cell -> selectable(graph, cell));
  }

  /// What is inside an operation has no place on a card, and cannot be selected in the window
  /// either.
  private static CellName selectable(Graph graph, String cell) {
    AskedCell.inside(graph, cell, "--select")
        .ifPresent(inner -> {
          throw new WrongInputException(
              "--select: %s is inside %s, on whose card it has no place; select a cell of %s, or"
                      .formatted(cell, inner.node(), inner.node())
                  + " write explain FILE \"%s\"".formatted(cell));
        });
    return AskedCell.in(graph, cell, "--select");
  }

  private void checkOut() {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new WrongInputException(
          "--out: \"" + out + "\" is no name of a picture; write one that ends in .png");
    }
    new Destination("--out", out).check();
    Path directory = out.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new WrongInputException(
          "--out: \"" + out + "\" cannot be written; name a file in a directory that there is");
    }
  }
}
