package studio.backprop.view.strip;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.Extent;
import studio.backprop.writing.style.Numbers;

/// What the tints say: how far from zero values go, and how far gradients.
public final class TintLegend extends HBox {
  private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");

  private final Scale values;
  private final Scale gradients;

  public TintLegend(Texts texts) {
    values = new Scale(Quantity.VALUE, texts.get("tint-values"));
    gradients = new Scale(Quantity.GRADIENT, texts.get("tint-gradients"));
    getStyleClass().add("tint-legend");
    setMouseTransparent(true);
    getChildren().addAll(values, gradients);
  }

  /// Says what the tints of a run mean.
  ///
  /// @param comparison what is drawn as differences to, where it is
  public void show(Extent extent, Optional<Comparison> comparison, Numbers numbers) {
    Extent drawn = comparison.map(Comparison::extent).orElse(extent);
    values.show(drawn, comparison.isPresent(), numbers);
    gradients.show(drawn, comparison.isPresent(), numbers);
  }

  /// From the most negative by zero to the most positive.
  private static final class Scale extends HBox {
    private final Quantity quantity;
    private final String name;
    private final Label what = new Label();
    private final Label least = new Label();
    private final Label most = new Label();

    Scale(Quantity quantity, String name) {
      this.quantity = quantity;
      this.name = name;
      Region ramp = new Region();
      ramp.getStyleClass().add("ramp");
      getStyleClass().addAll("tint-scale", quantity == Quantity.VALUE ? "value" : "gradient");
      setAlignment(Pos.CENTER);
      getChildren().addAll(what, least, ramp, most);
    }

    /// Nothing where all is zero.
    void show(Extent extent, boolean compared, Numbers numbers) {
      what.setText(compared ? "Δ " + name : name);
      pseudoClassStateChanged(COMPARED, compared);
      double largest = extent.of(quantity);
      setVisible(largest > 0);
      setManaged(largest > 0);
      least.setText(numbers.text(-largest));
      most.setText(numbers.text(largest));
    }
  }
}
