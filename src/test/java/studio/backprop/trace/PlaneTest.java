package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Predictor.Kind;

/// What is predicted of places that are no examples.
class PlaneTest {
  @ParameterizedTest
  @CsvSource({
    "moons, CLASSES, P",
    "spirals, CLASSES, P",
    "circles, YES_OR_NO, P",
    "logistic-regression, YES_OR_NO, P",
    "xor, YES_OR_NO, P",
    "curve, NUMBER, P"
  })
  void of_the_examples_themselves_it_predicts_what_the_graph_does(
      String name, Kind kind, String node) {
    Predictor predictor = predictor(name).orElseThrow();
    Trace trace = Trace.of(assembled(name).graph());

    assertThat(predictor.kind()).isEqualTo(kind);
    assertThat(predictor.inputs().id()).isEqualTo("X");
    assertThat(predictor.targets().id()).isEqualTo("Y");
    MatrixAssert.assertThat(predictor.at(predictor.inputs().value()))
        .isCloseTo(trace.value(trace.graph().node(node)), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"penguins", "least-squares", "two-linear-layers", "word-table", "convolution"})
  void where_examples_lie_in_no_plane_and_on_no_line_there_is_none(String name) {
    assertThat(predictor(name)).isEmpty();
  }

  @Test
  void a_plane_goes_from_left_to_right_and_then_upwards_and_holds_all_examples() {
    Plane plane = plane("moons");
    Matrix places = plane.of().inputs().value();
    for (int i = 0; i < places.rows(); i++) {
      assertThat(places.get(i, 0)).isBetween(plane.bounds().left(), plane.bounds().right());
      assertThat(places.get(i, 1)).isBetween(plane.bounds().bottom(), plane.bounds().top());
    }
    int k = 3 * plane.across() + 5;
    Matrix one =
        Matrix.of(
            new double[] {plane.bounds().x(5, plane.across()), plane.bounds().y(3, plane.up())});
    MatrixAssert.assertThat(plane.of().at(one))
        .isCloseTo(
            Matrix.of(new double[] {plane.predicted().get(k, 0), plane.predicted().get(k, 1)}),
            1e-12);
  }

  @Test
  void it_can_be_asked_within_other_bounds() {
    Assembled of = assembled("moons");
    Bounds elsewhere = new Bounds(5, 6, 7, 8);
    assertThat(
            Plane.of(of.graph(), of.scenario().graphSource(), Optional.of(elsewhere))
                .orElseThrow()
                .bounds())
        .isEqualTo(elsewhere);
  }

  @Test
  void a_curve_is_asked_along_its_line() {
    Plane plane = plane("curve");
    assertThat(plane.up()).isEqualTo(1);
    assertThat(plane.predicted().rows()).isEqualTo(plane.across());
    assertThat(plane.bounds().left()).isLessThan(-2);
  }

  @Test
  void a_descent_bends_it() {
    Scenario moons = Library.entry("moons").scenario();
    GradientDescent.Run run = GradientDescent.run(moons.graphSource(), 500, Plans.plain(1));
    Assembled trained = Assembled.of(moons.withNodes(run.last().nodes()));
    Plane plane =
        Plane.of(trained.graph(), trained.scenario().graphSource(), Optional.empty()).orElseThrow();
    Matrix there = plane.of().at(Matrix.of(new double[] {0, 1}, new double[] {1, -0.5}));

    assertThat(there.get(0, 0)).isGreaterThan(0.9);
    assertThat(there.get(1, 1)).isGreaterThan(0.9);
  }

  private static Plane plane(String name) {
    Assembled of = assembled(name);
    return Plane.of(of.graph(), of.scenario().graphSource(), Optional.empty()).orElseThrow();
  }

  private static Optional<Predictor> predictor(String name) {
    Assembled of = assembled(name);
    return Predictor.of(of.graph(), of.scenario().graphSource());
  }

  private static Assembled assembled(String name) {
    return Assembled.of(Library.entry(name).scenario());
  }
}
