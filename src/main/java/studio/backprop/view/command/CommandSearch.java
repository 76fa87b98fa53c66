package studio.backprop.view.command;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import studio.backprop.language.Texts;
import studio.backprop.session.search.WordSearch;
import studio.backprop.view.search.NamedCell;
import studio.backprop.view.search.SearchPane;

/// Looks through what can be done: each word that is typed must begin one of a command's name, or
/// one that means the same. What cannot be done when the search begins comes last, and says so.
public final class CommandSearch implements SearchPane.Search<Command> {
  private final List<Command> commands;
  private final Set<Command> possible;
  private final Texts texts;
  private final Runnable close;

  /// @param close what is done before a command is
  public CommandSearch(List<Command> commands, Texts texts, Runnable close) {
    this.commands = commands;
    // Asked once: to look at the clipboard may let the next key in before this one is done with.
    this.possible =
        commands.stream()
            .filter(command -> command.possible().getAsBoolean())
            .collect(Collectors.toSet());
    this.texts = texts;
    this.close = close;
  }

  @Override
  public List<Command> found(String typed) {
    WordSearch wanted = new WordSearch(typed);
    return commands.stream()
        .filter(command -> wanted.finds(name(command) + " " + words(command)))
        .sorted(
            Comparator.comparing((Command command) -> !possible.contains(command))
                .thenComparing(command -> !wanted.finds(name(command))))
        .toList();
  }

  @Override
  public void take(Command command) {
    if (command.possible().getAsBoolean()) {
      close.run();
      command.run();
    }
  }

  @Override
  public ListCell<Command> cell() {
    return new NamedCell<>(this::name, this::said, this::take).inColumns();
  }

  private String name(Command command) {
    return texts.get("command-" + command.name());
  }

  /// What else it may be looked for by.
  private String words(Command command) {
    return texts.find("words-" + command.name()).orElse("");
  }

  private String said(Command command) {
    return possible.contains(command) ? command.keys(texts) : texts.get("commands-not-now");
  }
}
