package studio.backprop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.language.Language;
import studio.backprop.telling.MistakePhrases;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;
import tools.jackson.core.JsonGenerator;

/// Lists the classic mistakes that can be made in a graph.
@Command(
    name = "mistakes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists the classic mistakes that can be made in the graph, one to a line.",
      "With --json also what comes of each, and what it is in words."
    })
final class MistakesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Option(names = "--json", description = "One JSON array.")
  private boolean json;

  MistakesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs.Input input = Inputs.read(file);
    List<Mistake> mistakes = new Mistakes(input.graph()).all();
    if (json) {
      Trace right = Trace.of(input.graph());
      MistakePhrases phrases = new MistakePhrases(right, Language.ENGLISH);
      JsonLine.printArray(
          terminal.out(),
          line ->
              mistakes.stream()
                  .flatMap(mistake -> MistakeEffect.of(right, mistake).stream())
                  .forEach(effect -> write(line, effect, phrases)));
    } else {
      mistakes.forEach(terminal.out()::println);
    }
    return Exit.DONE;
  }

  private static void write(JsonGenerator line, MistakeEffect effect, MistakePhrases phrases) {
    line.writeStartObject();
    line.writeStringProperty("mistake", effect.mistake().toString());
    line.writeStringProperty("effect", effect.kind().toString());
    line.writeStringProperty("says", phrases.sentence(effect));
    line.writeEndObject();
  }
}
