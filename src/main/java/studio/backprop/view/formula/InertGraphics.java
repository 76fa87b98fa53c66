package studio.backprop.view.formula;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The part of [java.awt.Graphics2D] that has no meaning where only outlines are collected: pixels,
/// clips, compositing. What is drawn through these methods is dropped.
abstract class InertGraphics extends Graphics2D {

  @Override
  public final void setPaintMode() {}

  @Override
  public final void setXORMode(Color color) {}

  @Override
  public final void setComposite(Composite composite) {}

  @Override
  public final void setBackground(@Nullable Color color) {}

  @Override
  public final void clip(@Nullable Shape shape) {}

  @Override
  public final void clipRect(int x, int y, int width, int height) {}

  @Override
  public final void setClip(int x, int y, int width, int height) {}

  @Override
  public final void setClip(@Nullable Shape shape) {}

  @Override
  public final void copyArea(int x, int y, int width, int height, int dx, int dy) {}

  @Override
  public final void clearRect(int x, int y, int width, int height) {}

  @Override
  public final void drawLine(int x1, int y1, int x2, int y2) {}

  @Override
  public final void drawPolyline(int[] x, int[] y, int points) {}

  @Override
  public final void drawPolygon(int[] x, int[] y, int points) {}

  @Override
  public final void fillPolygon(int[] x, int[] y, int points) {}

  @Override
  public final void drawString(AttributedCharacterIterator text, int x, int y) {}

  @Override
  public final void drawString(AttributedCharacterIterator text, float x, float y) {}

  @Override
  public final void drawImage(
      BufferedImage image, @Nullable BufferedImageOp operation, int x, int y) {}

  @Override
  public final void drawRenderedImage(RenderedImage image, AffineTransform transform) {}

  @Override
  public final void drawRenderableImage(RenderableImage image, AffineTransform transform) {}

  @Override
  public final void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

  @Override
  public final void setRenderingHints(Map<?, ?> hints) {}

  @Override
  public final void addRenderingHints(Map<?, ?> hints) {}

  @Override
  public final void dispose() {}

  @Override
  public final boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
    return true;
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
    return true;
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, @Nullable Color background, @Nullable ImageObserver observer) {
    return true;
  }

  @Override
  public final boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      @Nullable Color background,
      @Nullable ImageObserver observer) {
    return true;
  }

  @Override
  public final boolean drawImage(
      Image image,
      int x1,
      int y1,
      int x2,
      int y2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      @Nullable ImageObserver observer) {
    return true;
  }

  @Override
  public final boolean drawImage(
      Image image,
      int x1,
      int y1,
      int x2,
      int y2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      @Nullable Color background,
      @Nullable ImageObserver observer) {
    return true;
  }

  @Override
  public final boolean drawImage(
      Image image, AffineTransform transform, @Nullable ImageObserver observer) {
    return true;
  }

  @Override
  public final @Nullable Rectangle getClipBounds() {
    return null;
  }

  @Override
  public final @Nullable Shape getClip() {
    return null;
  }

  @Override
  public final @Nullable Composite getComposite() {
    return null;
  }

  @Override
  public final @Nullable Color getBackground() {
    return null;
  }

  @Override
  public final @Nullable GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public final @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public final RenderingHints getRenderingHints() {
    return new RenderingHints(Map.of());
  }

  @Override
  public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return false;
  }
}
