package studio.backprop.view.formula;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Hands on everything that is drawn as filled shapes, transformed, with their colour.
final class OutlineGraphics extends InertGraphics {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final BiConsumer<Color, Shape> sink;
  private AffineTransform transform = new AffineTransform();
  private Color color = Color.BLACK;
  private Stroke stroke = new BasicStroke();
  private Font font = new Font(Font.SERIF, Font.PLAIN, 1);

  OutlineGraphics(BiConsumer<Color, Shape> sink) {
    this.sink = sink;
  }

  @Override
  public Graphics create() {
    OutlineGraphics copy = new OutlineGraphics(sink);
    copy.transform = getTransform();
    copy.color = color;
    copy.stroke = stroke;
    copy.font = font;
    return copy;
  }

  @Override
  public void fill(Shape shape) {
    sink.accept(color, transform.createTransformedShape(shape));
  }

  @Override
  public void draw(Shape shape) {
    fill(stroke.createStrokedShape(shape));
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public void drawChars(char[] characters, int offset, int length, int x, int y) {
    drawString(new String(characters, offset, length), x, y);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(String text, float x, float y) {
    drawGlyphVector(font.createGlyphVector(UNHINTED, text), x, y);
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform next) {
    transform.concatenate(next);
  }

  @Override
  public void setTransform(AffineTransform next) {
    transform = new AffineTransform(next);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(@Nullable Color next) {
    color = next == null ? Color.BLACK : next;
  }

  @Override
  public Paint getPaint() {
    return color;
  }

  @Override
  public void setPaint(@Nullable Paint paint) {
    setColor(paint instanceof Color next ? next : null);
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke next) {
    stroke = next;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font next) {
    font = next;
  }

  /// Nothing that is drawn here measures text through the graphics.
  @Override
  public FontMetrics getFontMetrics(Font of) {
    throw new UnsupportedOperationException("outlines are measured by their glyphs");
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return UNHINTED;
  }
}
