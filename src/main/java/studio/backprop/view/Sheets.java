package studio.backprop.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import studio.backprop.explain.Activation;
import studio.backprop.language.Texts;
import studio.backprop.operation.Catalogue;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Score;
import studio.backprop.session.edit.Palette;
import studio.backprop.session.gaze.ActivationAsked;
import studio.backprop.session.recovery.Recoverable;
import studio.backprop.session.recovery.Recovery;
import studio.backprop.session.table.ScoreTable;
import studio.backprop.telling.QuestionPhrases;
import studio.backprop.view.activation.ActivationSheet;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.CommandSearch;
import studio.backprop.view.files.FileCommands;
import studio.backprop.view.help.HelpPane;
import studio.backprop.view.lesson.ScoreSheet;
import studio.backprop.view.library.LibrarySheet;
import studio.backprop.view.overlay.Overlay;
import studio.backprop.view.recovery.RecoveryItem;
import studio.backprop.view.recovery.RecoveryPane;
import studio.backprop.view.search.SearchPane;
import studio.backprop.writing.Meanings;

/// The sheets that can be laid over the window.
final class Sheets {
  private final Overlay overlay;
  private final FileCommands files;
  private final Session session;
  private final Texts texts;

  Sheets(Overlay overlay, FileCommands files, Session session, Texts texts) {
    this.overlay = overlay;
    this.files = files;
    this.session = session;
    this.texts = texts;
  }

  /// The scenarios that come with the program; the one that is chosen opens as a copy.
  void library() {
    overlay.show(
        texts.get("library"),
        LibrarySheet.of(
            session.shown().style().language(),
            scenario -> {
              overlay.close();
              files.openCopy(scenario);
            }));
  }

  /// Unsaved work that was left by processes that are gone, where there is any: what is chosen is
  /// recovered in place of the document. What is not decided on is offered again at the next start.
  void offer(Recovery recovery) {
    recovery.find(left -> {
      if (!left.isEmpty()) {
        List<RecoveryItem> items = left.stream().map(RecoveryItem::of).toList();
        Platform.runLater(() -> offer(recovery, items));
      }
    });
  }

  private void offer(Recovery recovery, List<RecoveryItem> items) {
    RecoveryPane.Answers answers =
        new RecoveryPane.Answers() {
          @Override
          public void recover(Recoverable left, Runnable then) {
            files.recover(recovery, left, then);
          }

          @Override
          public void discard(Recoverable left) {
            recovery.discard(left);
          }

          @Override
          public void postpone(Recoverable left) {
            recovery.postpone(left);
          }

          @Override
          public void close() {
            overlay.close();
          }
        };
    overlay.show(texts.get("recovery"), new RecoveryPane(items, answers, texts));
  }

  /// How the questions were answered.
  void score(Score score) {
    Shown now = session.shown();
    QuestionPhrases phrases = new QuestionPhrases(now.style().language(), now.graph());
    overlay.show(
        texts.get("score-title"),
        new ScoreSheet(
            score,
            phrases,
            texts,
            () -> files.saveTable(texts.get("score-file"), new ScoreTable(score, phrases).csv())));
  }

  /// The keys and the marks.
  void help(List<Command> commands) {
    overlay.show(texts.get("help"), new HelpPane(commands, texts));
  }

  /// All that can be done; what is taken is done.
  void commands(List<Command> commands) {
    overlay.show(
        texts.get("commands"),
        () ->
            new SearchPane<>(
                "commands", new CommandSearch(commands, texts, overlay::close), words("commands")));
  }

  private SearchPane.Words words(String list) {
    return new SearchPane.Words(
        texts.get(list),
        texts.get(list + "-search"),
        texts.get(list + "-none"),
        texts.get(list + "-hint"));
  }

  /// Everything that can be added; what is chosen is.
  ///
  /// @param graph onto which it may be dragged, and which has the keyboard then
  void palette(GraphPane graph) {
    Palette all = new Palette(session);
    PaletteDrop drop = new PaletteDrop(overlay, all, graph);
    pick(
        "palette",
        all.names(),
        true,
        name -> {
          all.add(name);
          graph.takeKeyboard();
        },
        pane -> pane.carriedBy(drop));
  }

  /// What a node could be instead.
  ///
  /// @param onChosen told what it is to be
  void exchange(String id, Consumer<String> onChosen) {
    pick("exchange", new Palette(session).alternatives(id), false, onChosen, pane -> pane);
  }

  private void pick(
      String list,
      List<String> names,
      boolean byFamily,
      Consumer<String> onChosen,
      UnaryOperator<SearchPane<String>> made) {
    Catalogue catalogue = session.assembled().scenario().catalogue();
    Meanings meanings = new Meanings(session.shown().style().language());
    OperationSearch search =
        new OperationSearch(
            names,
            byFamily,
            catalogue,
            meanings,
            name -> {
              overlay.close();
              onChosen.accept(name);
            },
            texts);
    overlay.show(texts.get(list), made.apply(new SearchPane<>(list, search, words(list))));
  }

  /// Activations and their slopes: the selected node's where it is one, at the x of its cell.
  void activations() {
    Shown now = session.shown();
    Catalogue catalogue = now.document().scenario().catalogue();
    ActivationAsked asked =
        now.selection()
            .in(now.graph())
            .flatMap(node -> ActivationAsked.of(now.run(), node, now.selection().cell()))
            .orElseGet(() -> ActivationAsked.usual(catalogue));
    overlay.show(
        texts.get("activations"),
        new ActivationSheet(
            Activation.all(catalogue),
            asked,
            session.shown().style().numbers(),
            session.shown().style().language()));
  }
}
