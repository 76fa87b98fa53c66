package studio.backprop.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  @Spec private CommandSpec spec;

  private CommandLineInterface() {}

  /// Runs the command that the arguments name.
  ///
  /// @return 0 done, 1 the thing asked about does not hold, 2 the input or the call is wrong
  public static int run(Terminal terminal, Desktop desktop, String... arguments) {
    CommandLine line = commandLine(terminal, desktop, arguments);
    int code = execute(line, terminal, ofNamed(arguments));
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
    CommandLine line = called(terminal, desktop, arguments);
    line.registerConverter(Path.class, new FileName());
    Numerals.readBy(line);
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

  /// The command that is named, which starts faster alone; all where none is.
  private static CommandLine called(Terminal terminal, Desktop desktop, String... arguments) {
    if (namesCommand(arguments)) {
      return command(arguments[0], terminal, desktop)
          .setCommandName("backprop-studio " + arguments[0]);
    }
    if (Arrays.stream(arguments).anyMatch(CommandLineInterface::isOfWindow)) {
      return new CommandLine(new WindowCommand(desktop));
    }
    CommandLine all = new CommandLine(new CommandLineInterface());
    COMMANDS.forEach(name -> all.addSubcommand(name, command(name, terminal, desktop)));
    return all;
  }

  private static String[] ofNamed(String... arguments) {
    return namesCommand(arguments) ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
  }

  private static boolean namesCommand(String... arguments) {
    return arguments.length > 0 && COMMANDS.contains(arguments[0]);
  }

  /// Whether it says how the window is to begin.
  private static boolean isOfWindow(String argument) {
    return argument.equals("--present")
        || argument.equals("--moment")
        || argument.startsWith("--moment=");
  }

  private static CommandLine command(String name, Terminal terminal, Desktop desktop) {
    return switch (name) {
      case "trace" -> new CommandLine(new TraceCommand(terminal));
      case "check" -> new CommandLine(new CheckCommand(terminal));
      case "format" -> new CommandLine(new FormatCommand(terminal));
      case "explain" -> new CommandLine(new ExplainCommand(terminal));
      case "train" -> new CommandLine(new TrainCommand(terminal));
      case "mistakes" -> new CommandLine(new MistakesCommand(terminal));
      case "render" -> new CommandLine(new RenderCommand(desktop));
      case "program" -> new CommandLine(new ProgramCommand(terminal));
      case "build" -> new CommandLine(new BuildCommand(terminal));
      case "ask" -> AskCommand.line(terminal);
      case "lesson" -> new CommandLine(new LessonCommand(terminal));
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), "no command is given");
  }
}
