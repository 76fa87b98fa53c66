package studio.backprop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws a picture of a scenario at a moment of its pass.
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Draws the graph, or the whole window, as it stands at a moment.")
final class RenderCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");
  private static final int SMALLEST = 100;
  private static final int LARGEST = 8192;

  private final Desktop desktop;

  @Parameters(arity = "1", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Option(names = "--out", required = true, paramLabel = "P.png", description = "The picture.")
  private Path out;

  @Option(
      names = "--at",
      defaultValue = "end",
      paramLabel = "MOMENT",
      description =
          "start, end, \"forward ID\", \"backward ID\", or K: after so many steps. Default: end.")
  private String at;

  @Option(names = "--window", description = "Draws the whole window, not the graph alone.")
  private boolean window;

  @Option(
      names = "--size",
      defaultValue = "1280x800",
      paramLabel = "WxH",
      description = "Width and height in pixels. Default: 1280x800.")
  private String size;

  @Option(
      names = "--theme",
      defaultValue = "light",
      paramLabel = "light|dark",
      description = "How it is coloured. Default: light.")
  private String theme;

  RenderCommand(Desktop desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    Matcher pixels = pixels();
    SnapshotRequest.Theme look = theme();
    checkOut();
    Inputs.Input input = Inputs.read(List.of(file)).getFirst();
    SnapshotRequest request =
        new SnapshotRequest(
            input.scenario(),
            input.graph(),
            out,
            Instant.position(at, input.graph()),
            window,
            Integer.parseInt(pixels.group(1)),
            Integer.parseInt(pixels.group(2)),
            look);
    desktop
        .render(request)
        .ifPresent(reason -> {
          throw new WrongInputException(out + ": " + reason);
        });
    return Exit.DONE;
  }

  private Matcher pixels() {
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches() || !isExtent(pixels.group(1)) || !isExtent(pixels.group(2))) {
      throw new WrongInputException(
          "--size: \"%s\" is no size; write width and height from %d to %d, such as 1280x800"
              .formatted(size, SMALLEST, LARGEST));
    }
    return pixels;
  }

  private static boolean isExtent(String pixels) {
    int extent = Integer.parseInt(pixels);
    return extent >= SMALLEST && extent <= LARGEST;
  }

  private SnapshotRequest.Theme theme() {
    return switch (theme) {
      case "light" -> SnapshotRequest.Theme.LIGHT;
      case "dark" -> SnapshotRequest.Theme.DARK;
      default ->
          throw new WrongInputException(
              "--theme: \"" + theme + "\" is no theme; write light or dark");
    };
  }

  private void checkOut() {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new WrongInputException(
          "--out: \"" + out + "\" is no name of a picture; write one that ends in .png");
    }
    Path directory = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || directory == null || !Files.isDirectory(directory)) {
      throw new WrongInputException(
          "--out: \"" + out + "\" cannot be written; name a file in a directory that there is");
    }
  }
}
