package studio.backprop.view.training;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A picture painted pixel by pixel, in colours that the style sheets give by number: `-paint-1`
/// and so on. It is painted again where they are others.
abstract class Painting extends Region {
  private static final int COLOURS = 7;
  private static final StyleablePropertyFactory<Painting> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final List<CssMetaData<Painting, Color>> DATA = data();

  private final List<StyleableProperty<Color>> colours = new ArrayList<>();

  Painting() {
    for (CssMetaData<Painting, Color> one : DATA) {
      colours.add(colour(one));
    }
  }

  private static List<CssMetaData<Painting, Color>> data() {
    List<CssMetaData<Painting, Color>> all = new ArrayList<>();
    for (int k = 0; k < COLOURS; k++) {
      int index = k;
      all.add(
          FACTORY.createColorCssMetaData(
              "-paint-" + (k + 1), painting -> painting.colours.get(index), Color.GRAY));
    }
    return all;
  }

  private StyleableProperty<Color> colour(CssMetaData<Painting, Color> data) {
    return new SimpleStyleableObjectProperty<>(data, this, data.getProperty(), Color.GRAY) {
      @Override
      protected void invalidated() {
        get();
        paint();
      }
    };
  }

  @Override
  public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }

  /// Paints all of it.
  abstract void paint();

  /// A colour of the style sheet.
  ///
  /// @param number from 1; beyond the last they begin again
  final Color colour(int number) {
    return colours.get((number - 1) % COLOURS).getValue();
  }

  /// An image of these pixels, row by row.
  static WritableImage image(int width, int height, int[] pixels) {
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }

  static int argb(Color colour) {
    return 0xff000000
        | (int) Math.round(255 * colour.getRed()) << 16
        | (int) Math.round(255 * colour.getGreen()) << 8
        | (int) Math.round(255 * colour.getBlue());
  }
}
