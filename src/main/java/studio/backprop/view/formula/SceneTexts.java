package studio.backprop.view.formula;

import javafx.scene.Node;
import javafx.scene.Scene;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;

/// The texts of a scene, for what is told no language: a formula, wherever it stands.
public final class SceneTexts {
  private SceneTexts() {}

  /// Gives a scene its texts.
  public static void put(Scene scene, Texts texts) {
    scene.getProperties().put(Texts.class, texts);
  }

  /// The texts of the scene that a node stands in, the English ones where it has none.
  public static Texts of(Node node) {
    return node.getScene() != null
            && node.getScene().getProperties().get(Texts.class) instanceof Texts texts
        ? texts
        : Language.ENGLISH.texts("window");
  }
}
