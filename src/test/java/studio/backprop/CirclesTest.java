package studio.backprop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// No circles between files, nor between packages; and that these rules can fail.
class CirclesTest {
  private static final JavaClasses SAMPLES =
      new ClassFileImporter().importPackages("studio.backprop.circles");

  @Test
  void no_files_of_a_package_stand_in_a_circle() {
    NoCircles.betweenFilesBelow("studio.backprop").check(Product.CLASSES);
  }

  @Test
  void no_packages_stand_in_a_circle() {
    NoCircles.betweenPackagesBelow("studio.backprop").check(Product.CLASSES);
  }

  @Test
  void a_circle_is_listed_with_the_place_of_each_arrow() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> filesOf("hen").check(SAMPLES))
        .withMessageContaining(
            "studio.backprop.circles.hen.Egg → studio.backprop.circles.hen.Hen →"
                + " studio.backprop.circles.hen.Egg")
        .withMessageContaining("(Hen.java:6)")
        .withMessageContaining("(Egg.java:6)");
  }

  @Test
  void a_sealed_type_and_its_kinds_are_one_declaration() {
    assertThat(filesOf("family").evaluate(SAMPLES).hasViolation()).isFalse();
  }

  @Test
  void a_sealed_type_stands_in_a_circle_where_one_of_its_kinds_does() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> filesOf("household").check(SAMPLES))
        .withMessageContaining("household.Owner →")
        .withMessageContaining("household.Pet →");
  }

  @Test
  void packages_stand_in_a_circle_where_no_files_do() {
    assertThat(filesOf("left").evaluate(SAMPLES).hasViolation()).isFalse();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> NoCircles.betweenPackagesBelow("studio.backprop.circles").check(SAMPLES))
        .withMessageContaining("circles.left → studio.backprop.circles.right →");
  }

  private static ArchRule filesOf(String sample) {
    return NoCircles.betweenFilesBelow("studio.backprop.circles." + sample);
  }
}
