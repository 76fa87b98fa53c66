package studio.backprop.session;

import java.util.Optional;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.language.Language;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.program.Building;
import studio.backprop.scenario.program.Program;
import studio.backprop.scenario.program.ProgramReader;
import studio.backprop.scenario.program.ProgramText;
import studio.backprop.telling.FaultPhrases;
import studio.backprop.telling.ProblemPhrases;

/// What a text makes of a document: its graph as a program, edited.
///
/// @param built the document that the text stands for, perhaps half built; empty where a line is
///   wrong
/// @param says what is wrong first, with its place; empty where nothing is
public record Programming(Optional<Scenario> built, String says) {

  /// The graph of a document as a program; empty where it cannot be one.
  public static Optional<String> text(Assembled document) {
    return ProgramText.unwritable(document.scenario()).isPresent()
        ? Optional.empty()
        : Optional.of(ProgramText.of(document.scenario(), document.assembly()));
  }

  static Programming of(Scenario from, String text, Language language) {
    Program program = ProgramReader.read(text, from.catalogue());
    if (!program.faults().isEmpty()) {
      return new Programming(
          Optional.empty(), new FaultPhrases(language).line(program.faults().getFirst()));
    }
    Scenario built = Building.of(program, Optional.of(from), from.title());
    Assembly assembly = Assembler.assemble(built.graphSource());
    String problem =
        assembly.problems().stream()
            .findFirst()
            .map(wrong -> new ProblemPhrases(language).line(wrong, program))
            .orElse("");
    return new Programming(Optional.of(built), problem);
  }
}
