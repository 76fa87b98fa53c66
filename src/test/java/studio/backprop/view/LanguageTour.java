package studio.backprop.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import studio.backprop.Thorough;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Language;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.gaze.Rung;
import studio.backprop.session.settings.Settings;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.CommandSearch;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// A window in a language, led through all that can be done in it and through a lesson. German,
/// whose words are the longest, is led through all of it in every build, each of the three others
/// through a third, together through all; with `-Pthorough` each through all.
final class LanguageTour {
  /// Commands that change more than what is said; each of the languages has a window of its own.
  private static final List<String> ELSEWHERE =
      List.of("language-", "theme", "contrast", "text-", "quit");

  private static final int PREDICTIONS = 8;

  /// Of the other languages each has its own third.
  private static final int SHARES = 3;

  final MainWindow window;
  private final Language language;
  private final WindowRobot robot;
  private final Consumer<String> look;
  private int stations;

  /// @param look looks at the window, which is at rest, told what was done last
  LanguageTour(Stage stage, Language language, Dimension2D size, WindowRobot robot, Look look) {
    this.language = language;
    this.robot = robot;
    this.stations = List.of(Language.values()).indexOf(language);
    Session session = new Session(Library.first().scenario());
    session.write(session.shown().style().with(language));
    window =
        Pulses.on(() ->
            new MainWindow(session, Settings.none(), new FakePrompts(), new Looks(Theme.LIGHT)));
    robot.interact(() -> {
      stage.setWidth(size.getWidth());
      stage.setHeight(size.getHeight());
      window.showOn(stage);
      begin();
    });
    this.look =
        when -> {
          Pulses.finished(() -> Settled.of(window.scene(), window.graph().graph()));
          robot.interact(() -> look.at(window, when));
        };
    this.look.accept("at first");
  }

  /// What is looked at.
  @FunctionalInterface
  interface Look {
    void at(MainWindow window, String when);
  }

  private void begin() {
    Session session = window.session();
    session.show(Library.first().scenario());
    session.playhead().last();
    session.selectNode("S");
    window.presentation().leave();
    Stream.of("#program", "#check", "#training")
        .map(panel -> (ToggleButton) window.scene().getRoot().lookup(panel))
        .forEach(panel -> panel.setSelected(false));
  }

  /// Whether this language stops at the next station.
  private boolean stops() {
    return language == Language.GERMAN || Thorough.takes(stations++, SHARES);
  }

  /// Takes every command, each from the same beginning.
  void commands() {
    CommandSearch search =
        Pulses.on(() -> new CommandSearch(window.commands(), language.texts("window"), () -> {}));
    for (Command command : window.commands()) {
      if (ELSEWHERE.stream().noneMatch(command.name()::startsWith) && stops()) {
        robot.interact(this::begin);
        robot.interact(() -> search.take(command));
        look.accept(command.name());
        robot.push(KeyCode.ESCAPE);
      }
    }
  }

  /// Shows every moment of a lesson, leaves it, and lets what comes be predicted.
  void lesson() {
    robot.interact(this::begin);
    int count = window.session().document().scenario().lesson().size();
    for (int moment = 1; moment <= count; moment++) {
      int number = moment;
      if (stops()) {
        robot.interact(() -> window.teaching().show(number));
        look.accept("moment " + number);
      }
    }
    robot.interact(() -> window.teaching().show(2));
    robot.interact(window.teaching()::leave);
    look.accept("a lesson that was left");
    robot.interact(window.teaching()::predict);
    for (int step = 0; step < PREDICTIONS; step++) {
      robot.interact(window.teaching()::next);
      if (stops()) {
        look.accept("asked before step " + step);
      }
    }
  }

  /// Asks of every rung and of every part of a formula why a cell is what it is.
  void why() {
    robot.interact(this::begin);
    Session session = window.session();
    robot.interact(() -> session.selectCell(new CellName("W1", Quantity.GRADIENT, 0, 0)));
    robot.interact(() -> session.inquire(now -> now.withOrders(true)));
    for (Rung rung : Rung.values()) {
      if (stops()) {
        robot.interact(() -> session.inquire(now -> now.with(rung)));
        look.accept(rung + " of a gradient");
      }
    }
  }

  /// Shows every scenario at its end, with one of its nodes.
  void library() {
    for (Library.Entry entry : Library.entries()) {
      robot.interact(() -> {
        window.session().show(entry.scenario());
        window.session().playhead().last();
        window.session().selectNode(entry.scenario().nodes().getLast().id());
      });
      look.accept(entry.name());
    }
  }
}
