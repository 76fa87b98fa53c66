package studio.backprop.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// How large a picture is, and how it is coloured.
final class CanvasOptions {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");
  private static final Pattern SCALE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,4})?");
  private static final int SMALLEST = 100;
  private static final int LARGEST = 8192;
  private static final int LARGEST_SCALE = 4;
  private static final int SMALLEST_TEXT = 80;
  private static final int LARGEST_TEXT = 300;

  @Option(
      names = "--size",
      defaultValue = "1280x800",
      paramLabel = "WxH",
      description = "Width and height in pixels. Default: 1280x800.")
  private String size;

  @Option(
      names = "--scale",
      defaultValue = "1",
      paramLabel = "S",
      description = "The screen's scale: 2 draws twice as many pixels each way. Default: 1.")
  private String scale;

  @Option(
      names = "--theme",
      defaultValue = "light",
      paramLabel = "light|dark",
      description = "How it is coloured. Default: light.")
  private String theme;

  @Option(
      names = "--text",
      defaultValue = "100",
      paramLabel = "P",
      description = "How large everything is written, in per cent. Default: 100.")
  private String text;

  /// @throws WrongInputException where one of them is none
  SnapshotRequest.Canvas canvas() {
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches() || !isExtent(pixels.group(1)) || !isExtent(pixels.group(2))) {
      throw new WrongInputException(
          "--size: \"%s\" is no size; write width and height from %d to %d, such as 1280x800"
              .formatted(size, SMALLEST, LARGEST));
    }
    int width = Integer.parseInt(pixels.group(1));
    int height = Integer.parseInt(pixels.group(2));
    return new SnapshotRequest.Canvas(
        width, height, scale(Math.max(width, height)), text(), theme());
  }

  private static boolean isExtent(String pixels) {
    int extent = Integer.parseInt(pixels);
    return extent >= SMALLEST && extent <= LARGEST;
  }

  private double scale(int side) {
    double times = SCALE.matcher(scale).matches() ? Double.parseDouble(scale) : 0;
    if (times < 1 || times > LARGEST_SCALE) {
      throw new WrongInputException(
          "--scale: \"%s\" is no scale; write a number from 1 to %d, such as 2"
              .formatted(scale, LARGEST_SCALE));
    }
    if (side * times > LARGEST) {
      throw new WrongInputException(
          "--scale: %s times a size of %s is more than %d pixels; write a smaller one of the two"
              .formatted(scale, size, LARGEST));
    }
    return times;
  }

  private double text() {
    int percent = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (percent < SMALLEST_TEXT || percent > LARGEST_TEXT) {
      throw new WrongInputException(
          "--text: \"%s\" is no size of text; write per cent from %d to %d, such as 150"
              .formatted(text, SMALLEST_TEXT, LARGEST_TEXT));
    }
    return percent / 100.0;
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
}
