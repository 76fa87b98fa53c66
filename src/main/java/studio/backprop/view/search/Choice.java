package studio.backprop.view.search;

import java.util.List;
import javafx.scene.control.ListCell;
import studio.backprop.session.search.WordSearch;

/// One of several things that can be done now.
///
/// @param name what it is found by
/// @param said something in short that stands beside it
/// @param about a sentence that is said while it is chosen, or nothing
/// @param heading under which it stands with its neighbours of the same, or nothing
/// @param action what is done when it is taken
public record Choice(String name, String said, String about, String heading, Runnable action) {

  /// One under no heading.
  public Choice(String name, String said, String about, Runnable action) {
    this(name, said, about, "", action);
  }

  /// Looks through choices, in their order.
  ///
  /// @param close what is done before one is taken
  public static SearchPane.Search<Choice> among(List<Choice> choices, Runnable close) {
    return new SearchPane.Search<>() {
      @Override
      public List<Choice> found(String typed) {
        WordSearch wanted = new WordSearch(typed);
        return choices.stream().filter(choice -> wanted.finds(choice.name())).toList();
      }

      @Override
      public void take(Choice choice) {
        close.run();
        choice.action().run();
      }

      @Override
      public ListCell<Choice> cell() {
        return new NamedCell<>(Choice::name, Choice::said, this::take).under(Choice::heading);
      }

      @Override
      public String about(Choice choice) {
        return choice.about();
      }
    };
  }
}
