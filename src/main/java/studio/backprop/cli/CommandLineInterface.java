package studio.backprop.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `backprop-studio` with one of its commands.
@Command(
    name = "backprop-studio",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Backpropagation that can be asked questions.",
    description = "With no command it opens the window, with a file's name alone that file in it.",
    synopsisSubcommandLabel = "COMMAND")
public final class CommandLineInterface implements Runnable {
  /// The names of the commands.
  public static final List<String> COMMANDS =
      List.of(
          "trace",
          "check",
          "format",
          "explain",
          "train",
          "mistakes",
          "render",
          "program",
          "build",
          "ask",
          "lesson");

  private static final Predicate<String> OF_WINDOW =
      Pattern.compile("--present|--moment(=.*)?").asMatchPredicate();

  @Spec private CommandSpec spec;

  private CommandLineInterface() {}

  /// Runs the command that the arguments name.
  ///
  /// @return 0 done, 1 the thing asked about does not hold, 2 the input or the call is wrong
  public static int run(Terminal terminal, Desktop desktop, String... arguments) {
    int code = execute(commandLine(terminal, desktop, arguments), terminal, arguments);
    if (terminal.out().checkError()) {
      terminal
          .err()
          .println(
              "standard output: not all of it could be written; make room there, or write"
                  + " elsewhere");
      return Exit.WRONG;
    }
    return code;
  }

  private static int execute(CommandLine line, Terminal terminal, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError _) {
      return beyond(terminal, "there is not enough memory; give java more, such as -Xmx4g");
    } catch (StackOverflowError _) {
      return beyond(
          terminal,
          "a formula is too long for java's stack; make it shorter, or give java more, such as"
              + " -Xss16m");
    }
  }

  private static int beyond(Terminal terminal, String sentence) {
    terminal.err().println("backprop-studio: " + sentence);
    return Exit.WRONG;
  }

  private static CommandLine commandLine(Terminal terminal, Desktop desktop, String... arguments) {
    CommandLine line =
        isOfWindow(arguments)
            ? new CommandLine(new WindowCommand(desktop))
            : new CommandLine(new CommandLineInterface());
    if (!isOfWindow(arguments)) {
      for (String name : called(arguments)) {
        line.addSubcommand(name, command(name, terminal, desktop));
      }
    }
    line.registerConverter(Path.class, new FileName());
    line.setExpandAtFiles(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((wrong, _) -> {
      Complaints.print(terminal, wrong);
      return Exit.WRONG;
    });
    line.setExecutionExceptionHandler((wrong, _, _) -> {
      Complaints.print(terminal, wrong);
      return Exit.WRONG;
    });
    return line;
  }

  /// No command is named, but how the window is to begin.
  private static boolean isOfWindow(String... arguments) {
    return arguments.length > 0
        && !COMMANDS.contains(arguments[0])
        && Arrays.stream(arguments).anyMatch(OF_WINDOW);
  }

  /// The command that is named, which starts faster alone; all where none is.
  private static List<String> called(String... arguments) {
    return arguments.length > 0 && COMMANDS.contains(arguments[0])
        ? List.of(arguments[0])
        : COMMANDS;
  }

  private static Object command(String name, Terminal terminal, Desktop desktop) {
    return switch (name) {
      case "trace" -> new TraceCommand(terminal);
      case "check" -> new CheckCommand(terminal);
      case "format" -> new FormatCommand(terminal);
      case "explain" -> new ExplainCommand(terminal);
      case "train" -> new TrainCommand(terminal);
      case "mistakes" -> new MistakesCommand(terminal);
      case "render" -> new RenderCommand(desktop);
      case "program" -> new ProgramCommand(terminal);
      case "build" -> new BuildCommand(terminal);
      case "ask" -> AskCommand.line(terminal);
      case "lesson" -> new LessonCommand(terminal);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), "no command is given");
  }
}
