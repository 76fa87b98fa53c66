package studio.backprop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.operation.Catalogue;

/// The walls between the rooms; `src/site/markdown/architecture.md` draws the same arrows.
class ArchitectureTest {
  /// A room, the rooms that it may know, and why no others.
  record Room(String name, List<String> mayKnow, String because) {}

  private static final List<Room> ROOMS =
      List.of(
          room("language", "", "a text knows nothing of what it is about"),
          room("matrix", "", "numbers in rows and columns mean nothing yet"),
          room("shape", "", "a shape is known before any number is"),
          room("scalar", "", "a function of one number needs no matrix"),
          room(
              "expression",
              "matrix shape scalar",
              "the vocabulary is spoken by operations, not of them"),
          room("notation", "expression", "a text is read without knowing what it is written in"),
          room("operation", "notation", "a declaration needs no graph to stand in"),
          room("graph", "operation", "a graph is checked before it runs"),
          room("trace", "graph", "a run is complete before anybody looks at it"),
          room("explain", "trace", "why a cell is what it is does not depend on how it is told"),
          room("scenario", "graph", "a document is read and edited without being run"),
          room("writing", "explain language", "a formula looks the same at every moment"),
          room("playback", "explain scenario", "what is seen is worked out without words"),
          room("lesson", "playback writing", "what is asked is worked out, not told"),
          room("telling", "lesson", "sentences are made last, of what happened"),
          room("session", "telling", "what is shown is tested without a window"),
          room("view", "session", "the window shows, and nothing below knows that it does"),
          room("cli", "telling", "a server has no window and no session"));

  private static final List<Room> ROOMS_OF_THE_SCENARIO =
      List.of(
          room("scenario", "", "a document is the same whoever changes, stores or finds it"),
          room("scenario.edit", "scenario", "a change is a function of documents, with no file"),
          room("scenario.file", "scenario", "a file holds what is, not how it came to be"),
          room("scenario.program", "scenario scenario.edit", "a graph as text needs no file"),
          room(
              "scenario.table",
              "scenario scenario.file scenario.program",
              "data is read before anything is learned of it"),
          room("scenario.library", "scenario scenario.file", "what is bundled is read as it is"));

  private static final List<Room> ROOMS_OF_THE_SESSION =
      List.of(
          room("session.document", "", "a document is the same whoever looks at it"),
          room("session.gaze", "", "one can look at any run"),
          room("session.thread", "", "it does not matter what is done elsewhere"),
          room("session.search", "", "a name is found whatever it names"),
          room("session.table", "session.document", "what is known is written as it is"),
          room(
              "session",
              "session.document session.gaze session.thread",
              "what is shown next does not depend on who asks for it"),
          room("session.settings", "session session.gaze", "settings hold for all documents"),
          room(
              "session.edit",
              "session session.document session.gaze session.settings session.thread",
              "what is done by hand needs no lesson and no training"),
          room(
              "session.check",
              "session session.gaze session.thread",
              "gradients are checked whatever is done with them"),
          room(
              "session.training",
              "session session.document session.gaze session.thread",
              "numbers are moved the same with a lesson or without"),
          room(
              "session.lesson",
              "session session.document session.gaze session.settings session.training",
              "a lesson leads through what can be done without it"),
          room(
              "session.recovery",
              "session session.document",
              "unsaved work is kept however it came to be"));

  private static Room room(String name, String mayKnow, String because) {
    return new Room(name, List.of(mayKnow.split(" ")), because);
  }

  static Stream<Room> rooms() {
    return ROOMS.stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_knows_only_the_rooms_below_it(Room room) {
    Set<String> below = below(room);
    String[] others =
        ROOMS.stream()
            .map(Room::name)
            .filter(name -> !name.equals(room.name()) && !below.contains(name))
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(inside(room.name()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because(room.because())
        .check(Product.CLASSES);
  }

  @ParameterizedTest
  @FieldSource("ROOMS_OF_THE_SCENARIO")
  void a_room_of_the_scenario_knows_only_those_it_needs(Room room) {
    checkAmong(ROOMS_OF_THE_SCENARIO, room);
  }

  @ParameterizedTest
  @FieldSource("ROOMS_OF_THE_SESSION")
  void a_room_of_the_session_knows_only_those_it_needs(Room room) {
    checkAmong(ROOMS_OF_THE_SESSION, room);
  }

  @Test
  void every_room_of_the_session_is_listed() {
    classes()
        .that()
        .resideInAPackage("studio.backprop.session..")
        .should()
        .resideInAnyPackage(
            ROOMS_OF_THE_SESSION.stream()
                .map(room -> "studio.backprop." + room.name())
                .toArray(String[]::new))
        .because("a room that is not listed could know all others")
        .check(Product.CLASSES);
  }

  private static void checkAmong(List<Room> rooms, Room room) {
    String[] others =
        rooms.stream()
            .map(Room::name)
            .filter(name -> !name.equals(room.name()) && !room.mayKnow().contains(name))
            .map(name -> "studio.backprop." + name)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("studio.backprop." + room.name())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because(room.because())
        .check(Product.CLASSES);
  }

  private static Set<String> below(Room room) {
    Set<String> all = new HashSet<>();
    ROOMS.stream()
        .filter(other -> room.mayKnow().contains(other.name()))
        .forEach(other -> {
          all.add(other.name());
          all.addAll(below(other));
        });
    return all;
  }

  private static String inside(String room) {
    return "studio.backprop." + room + "..";
  }

  @Test
  void no_two_rooms_know_each_other() {
    slices()
        .matching("studio.backprop.(*)..")
        .should()
        .beFreeOfCycles()
        .because("rooms in a circle are one room")
        .check(Product.CLASSES);
  }

  @Test
  void only_files_and_commands_are_written_in_json() {
    noClasses()
        .that()
        .resideOutsideOfPackages("studio.backprop.scenario.file..", "studio.backprop.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .because("a document is what it is, however it is written down")
        .check(Product.CLASSES);
  }

  @Test
  void only_the_matrix_room_touches_ejml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("studio.backprop.matrix..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.ejml..")
        .because("the library for the numbers can then be changed in one place")
        .check(Product.CLASSES);
  }

  @Test
  void the_engine_knows_no_javafx_and_no_awt() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "studio.backprop.language..",
            "studio.backprop.matrix..",
            "studio.backprop.shape..",
            "studio.backprop.scalar..",
            "studio.backprop.expression..",
            "studio.backprop.notation..",
            "studio.backprop.operation..",
            "studio.backprop.graph..",
            "studio.backprop.trace..",
            "studio.backprop.explain..",
            "studio.backprop.scenario..",
            "studio.backprop.playback..",
            "studio.backprop.writing..",
            "studio.backprop.lesson..",
            "studio.backprop.telling..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
        .because("the same engine runs on a server without a display")
        .check(Product.CLASSES);
  }

  @Test
  void what_the_window_shows_is_worked_out_without_a_scene_graph() {
    noClasses()
        .that()
        .resideInAPackage("studio.backprop.session..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx.scene..", "javafx.stage..", "javafx.animation..", "javafx.application..")
        .because("the document, the playhead and the frame are tested with no toolkit")
        .check(Product.CLASSES);
  }

  @Test
  void the_command_line_needs_no_javafx() {
    noClasses()
        .that()
        .resideInAPackage("studio.backprop.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .because("a grader's server has no JavaFX to load")
        .allowEmptyShould(true)
        .check(Product.CLASSES);
  }

  @Test
  void only_the_view_touches_the_typesetter_and_the_layouter() {
    classes()
        .that()
        .resideInAPackage("studio.backprop..")
        .and()
        .resideOutsideOfPackage("studio.backprop.view..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("org.scilab..", "org.eclipse.elk..")
        .because("what a picture needs is no concern of what it shows")
        .check(Product.CLASSES);
  }

  @Test
  void only_who_begins_something_takes_the_catalogue_that_comes_with_the_program() {
    noClasses()
        .that()
        .haveNameNotMatching(
            "studio.backprop.(cli.Inputs|view.WindowLauncher|scenario.library.Library|writing.CataloguePage)([$].*)?")
        .should()
        .callMethod(Catalogue.class, "standard")
        .because("a document says which operations its nodes may run")
        .check(Product.CLASSES);
  }
}
