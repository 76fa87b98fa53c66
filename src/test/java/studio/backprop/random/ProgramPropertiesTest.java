package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Assembler;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.program.Building;
import studio.backprop.scenario.program.Program;
import studio.backprop.scenario.program.ProgramReader;
import studio.backprop.scenario.program.ProgramText;

/// A program of a random graph reads back as that graph.
class ProgramPropertiesTest {

  @ParameterizedTest
  @MethodSource("studio.backprop.random.Seeds#first250")
  void a_graph_and_its_program_are_one(long seed) {
    Scenario scenario = RandomScenario.of(new Random(seed));
    String text = ProgramText.of(scenario, Assembler.assemble(scenario.graphSource()));
    Program program = ProgramReader.read(text, Catalogue.standard());

    assertThat(program.faults()).as(text).isEmpty();
    Scenario built = Building.of(program, Optional.of(scenario), "");
    assertThat(built.nodes()).as(text).containsExactlyInAnyOrderElementsOf(scenario.nodes());
    assertThat(built.withNodes(scenario.nodes())).isEqualTo(scenario);
    assertThat(ProgramText.of(built, Assembler.assemble(built.graphSource()))).isEqualTo(text);
  }
}
