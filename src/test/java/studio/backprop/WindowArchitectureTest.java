package studio.backprop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls between the rooms of the window, and what each may know of the others.
class WindowArchitectureTest {
  private static final String WINDOW = "studio.backprop.view";

  private static final JavaClasses CLASSES = Product.CLASSES.that(resideInAPackage(WINDOW + ".."));

  /// A room may know these and itself, and what is below the window.
  private static ClassesShouldConjunction room(String name, String... known) {
    String[] rooms =
        Stream.concat(Stream.of(name), Arrays.stream(known))
            .map(room -> WINDOW + "." + room)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(WINDOW + "." + name)
        .should(
            ArchConditions.onlyDependOnClassesThat(
                not(resideInAPackage(WINDOW + "..")).or(resideInAnyPackage(rooms))));
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void formulas_and_layouts_are_made_for_whoever_asks() {
    String why = "who sets a formula or places a box need not know what it is for";
    check(room("formula").because(why));
    check(room("layout").because(why));
    check(room("sketch", "layout").because(why));
  }

  @Test
  void words_are_written_the_same_everywhere() {
    check(room("text", "formula").because("text stands on formulas, and everything on text"));
  }

  @Test
  void the_parts_of_the_window_meet_in_the_window_only() {
    String why = "what two parts share goes through the session, or they would be one part";
    check(room("activation", "formula", "text").because(why));
    check(room("check", "text").because(why));
    check(room("command", "search", "text").because(why));
    check(room("dims", "text").because(why));
    check(room("display").because("it is asked before there is a window"));
    check(room("files", "text").because(why));
    check(room("help", "command").because(why));
    check(room("inspector", "formula", "properties", "text", "typing").because(why));
    check(room("lesson", "command", "text").because(why));
    check(room("library", "search", "sketch", "text").because(why));
    check(room("search", "text").because("what is looked through is handed to it"));
    check(room("looks", "formula").because(why));
    check(room("network", "sketch", "text").because(why));
    check(room("overlay", "text").because(why));
    check(room("panel").because(why));
    check(room("podium").because(why));
    check(room("program", "text").because(why));
    check(room("properties", "text").because(why));
    check(room("recovery", "sketch", "text").because(why));
    check(room("strip", "text").because(why));
    check(room("training", "text").because(why));
    check(room("transport", "formula", "text").because(why));
    check(room("typing", "text").because(why));
  }

  @Test
  void the_window_knows_the_picture_of_the_graph_by_its_entry() {
    noClasses()
        .that()
        .resideOutsideOfPackage(WINDOW + ".graph..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(WINDOW + ".graph..")
                .and(
                    not(
                        resideInAnyPackage(
                            WINDOW + ".graph", WINDOW + ".graph.hand", WINDOW + ".graph.port"))))
        .because("it shows a run, and is told what a hand has changed; the rest is how")
        .check(CLASSES);
  }

  @Test
  void what_is_to_be_drawn_is_worked_out_without_a_scene_graph() {
    noClasses()
        .that()
        .resideInAnyPackage(WINDOW + ".graph.plan", WINDOW + ".layout")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .because("plans are made in any thread, compared, and tested with no toolkit")
        .check(CLASSES);
    check(
        room("graph.plan", "layout")
            .because("cards, wires and slips follow from the plan, not it from them"));
  }

  @Test
  void a_matrix_does_not_know_what_it_stands_on() {
    check(
        room("graph.matrix", "graph.plan", "layout", "still", "text")
            .because("a matrix is drawn the same on a card and on a slip"));
  }

  @Test
  void cards_wires_and_slips_do_not_know_each_other() {
    String why = "each is drawn from the plan and put in its place by the picture";
    check(
        room("graph.card", "graph.matrix", "graph.plan", "layout", "still", "text", "formula")
            .because(why));
    check(room("graph.wire", "graph.plan", "layout", "text", "formula").because(why));
    check(room("graph.slip", "graph.matrix", "graph.plan", "layout", "text").because(why));
  }

  @Test
  void the_camera_looks_at_areas() {
    check(
        room("graph.camera", "layout")
            .because("what is in sight is reckoned in areas, whatever stands there"));
  }

  @Test
  void a_map_moves_the_camera_and_shows_cards_from_afar() {
    check(
        room("graph.map", "graph.camera", "graph.card", "graph.plan", "layout")
            .because("it is one more hand on the camera, and draws no card of its own"));
  }

  @Test
  void lights_ask_the_cards_where_a_cell_is() {
    check(
        room("graph.light", "graph.card", "layout")
            .because("a mark lies over the cards, and must not reach into them"));
  }

  @Test
  void ports_stand_beside_cards_and_know_no_other_gesture() {
    check(
        room("graph.port", "graph.camera", "graph.card", "graph.wire", "layout", "text")
            .because("a wire is pulled the same whatever else a hand does to cards"));
  }

  @Test
  void a_hand_takes_what_it_needs() {
    check(
        room(
                "graph.hand",
                "graph.camera",
                "graph.card",
                "graph.matrix",
                "graph.plan",
                "graph.port",
                "layout",
                "text")
            .because("a gesture that knew the whole picture could not be tried without it"));
  }
}
