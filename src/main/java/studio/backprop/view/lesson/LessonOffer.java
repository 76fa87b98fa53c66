package studio.backprop.view.lesson;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.view.text.Wrapping;

/// What can be taught and asked here, in one place: the likeliest is a button, and all of it is its
/// menu.
final class LessonOffer extends SplitMenuButton {

  /// One of the things that can be begun.
  ///
  /// @param name what its item is known by
  record Way(String name, String icon, String words, Runnable action) {}

  LessonOffer() {
    getStyleClass().add("lesson-offer");
    setMaxWidth(Double.MAX_VALUE);
    setMnemonicParsing(false);
    Wrapping.wrap(this);
  }

  /// As high as its words are in the room that the arrow leaves them: its skin takes them for one
  /// line.
  @Override
  protected double computePrefHeight(double width) {
    double usual = super.computePrefHeight(width);
    return lookup(".label") instanceof Label words
            && lookup(".arrow-button") instanceof Region arrow
        ? Math.max(usual, words.prefHeight(width - arrow.prefWidth(-1)))
        : usual;
  }

  /// @param ways the likeliest first
  void show(List<Way> ways) {
    Way first = ways.getFirst();
    setText(first.words);
    setGraphic(new FontIcon(first.icon));
    setOnAction(_ -> first.action.run());
    getItems().setAll(ways.stream().map(LessonOffer::item).toList());
  }

  private static MenuItem item(Way way) {
    MenuItem item = new MenuItem(way.words, new FontIcon(way.icon));
    item.setId(way.name);
    item.setMnemonicParsing(false);
    // Else the Enter that chose it would press what takes the menu's place.
    item.setOnAction(_ -> Platform.runLater(way.action));
    return item;
  }
}
