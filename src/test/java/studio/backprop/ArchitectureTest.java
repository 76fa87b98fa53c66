package studio.backprop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The walls between the rooms; `src/site/markdown/architecture.md` draws the same arrows.
class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("studio.backprop");

  @Test
  void rooms_know_only_the_rooms_below_them() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("matrix")
        .definedBy("studio.backprop.matrix..")
        .layer("expression")
        .definedBy("studio.backprop.expression..")
        .layer("operation")
        .definedBy("studio.backprop.operation..")
        .layer("graph")
        .definedBy("studio.backprop.graph..")
        .layer("trace")
        .definedBy("studio.backprop.trace..")
        .layer("explain")
        .definedBy("studio.backprop.explain..")
        .layer("scenario")
        .definedBy("studio.backprop.scenario..")
        .layer("studio")
        .definedBy("studio.backprop.studio..")
        .layer("view")
        .definedBy("studio.backprop.view..")
        .layer("cli")
        .definedBy("studio.backprop.cli..")
        .whereLayer("view")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("studio")
        .mayOnlyBeAccessedByLayers("view", "cli")
        .whereLayer("scenario")
        .mayOnlyBeAccessedByLayers("studio", "view", "cli")
        .whereLayer("trace")
        .mayOnlyBeAccessedByLayers("explain", "studio", "view", "cli")
        .whereLayer("explain")
        .mayOnlyBeAccessedByLayers("studio", "view", "cli")
        .whereLayer("graph")
        .mayOnlyBeAccessedByLayers("trace", "explain", "scenario", "studio", "view", "cli")
        .because(
            "a room that knows only what is below it can be read, tested and changed without what"
                + " is above it")
        .check(PRODUCT);
  }

  @Test
  void no_two_rooms_know_each_other() {
    slices()
        .matching("studio.backprop.(*)..")
        .should()
        .beFreeOfCycles()
        .because("rooms in a circle are one room")
        .check(PRODUCT);
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
        .check(PRODUCT);
  }

  @Test
  void the_engine_knows_no_javafx_and_no_awt() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "studio.backprop.matrix..",
            "studio.backprop.expression..",
            "studio.backprop.operation..",
            "studio.backprop.graph..",
            "studio.backprop.trace..",
            "studio.backprop.explain..",
            "studio.backprop.scenario..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
        .because("the same engine runs on a server without a display")
        .check(PRODUCT);
  }

  @Test
  void what_the_window_shows_is_worked_out_without_a_scene_graph() {
    noClasses()
        .that()
        .resideInAPackage("studio.backprop.studio..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx.scene..", "javafx.stage..", "javafx.animation..", "javafx.application..")
        .because("the document, the playhead and the frame are tested with no toolkit")
        .check(PRODUCT);
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
        .check(PRODUCT);
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
        .check(PRODUCT);
  }
}
