package studio.backprop.cli;

import java.io.PrintStream;
import picocli.CommandLine;

/// What went wrong, a line each on standard error, never with a stack trace.
final class Complaints {
  private Complaints() {}

  static void print(Terminal terminal, Throwable wrong) {
    PrintStream err = terminal.err();
    switch (wrong) {
      case WrongInputException input -> input.lines().forEach(line -> err.println(oneLine(line)));
      case CommandLine.UnmatchedArgumentException call when isRoot(call) ->
          err.println(
              "backprop-studio: there is no command %s; the commands are %s"
                  .formatted(
                      oneLine(call.getUnmatched().getFirst()),
                      String.join(", ", call.getCommandLine().getSubcommands().keySet())));
      case CommandLine.MissingParameterException call when isUnknown(call.getCommandLine()) -> {
        CommandLine line = call.getCommandLine();
        print(
            terminal,
            new CommandLine.UnmatchedArgumentException(line, line.getUnmatchedArguments()));
      }
      case CommandLine.ParameterException call ->
          err.println(
              "%s: %s; try %s --help"
                  .formatted(name(call), oneLine(String.valueOf(call.getMessage())), name(call)));
      default ->
          err.println("backprop-studio: this should not happen: " + oneLine(wrong.toString()));
    }
    err.flush();
  }

  /// Whether an argument stands where a command's name is wanted.
  private static boolean isRoot(CommandLine.UnmatchedArgumentException call) {
    return !call.getCommandLine().getSubcommands().isEmpty()
        && !call.getUnmatched().isEmpty()
        && !call.getUnmatched().getFirst().startsWith("-");
  }

  /// Whether there is an option that there is not, which may be what is missing, misspelt.
  private static boolean isUnknown(CommandLine line) {
    return line.getUnmatchedArguments().stream().anyMatch(argument -> argument.startsWith("-"));
  }

  private static String name(CommandLine.ParameterException call) {
    return call.getCommandLine().getCommandSpec().qualifiedName();
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }
}
