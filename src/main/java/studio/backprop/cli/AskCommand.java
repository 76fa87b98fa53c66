package studio.backprop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.language.Language;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.MomentDocument;
import studio.backprop.lesson.Reply;
import studio.backprop.lesson.Solved;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.file.QuestionText;
import studio.backprop.telling.FilePhrases;
import studio.backprop.telling.Marked;
import studio.backprop.telling.QuestionPhrases;
import studio.backprop.trace.Trace;
import tools.jackson.core.JsonGenerator;

/// Asks a question, and marks an answer.
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Asks a question about a scenario and says the right answer, or marks the one that is given.",
      "Exits with 0 where the answer is right, with 1 where it is not."
    })
final class AskCommand implements Callable<Integer> {
  private static final QuestionPhrases PHRASES = new QuestionPhrases(Language.ENGLISH);
  private static final FilePhrases PROBLEMS = new FilePhrases(Language.ENGLISH);

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "QUESTION",
      description =
          "\"shape gradient W1\", \"cell gradient W1[0,2]\", \"product gradient W1\", \"axis"
              + " gradient b1\", or a lesson's question as JSON.")
  private String question;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "ANSWER",
      description =
          "3x4 or d×h, a number, a formula such as \"X.T @ grad(S)\", an axis (0, 1 or all), or a"
              + " choice's number from 0.")
  private @Nullable String answer;

  @Option(
      names = "--moment",
      paramLabel = "K",
      description = "Asks it with what the lesson's K-th moment sets.")
  private @Nullable Integer moment;

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  AskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The command, to which an answer may begin with a minus.
  static CommandLine line(Terminal terminal) {
    return new CommandLine(new AskCommand(terminal))
        .setUnmatchedOptionsArePositionalParams(true)
        .setPosixClusteredShortOptionsAllowed(false);
  }

  @Override
  public Integer call() {
    Inputs.Input input = Inputs.read(file);
    Question asked = question();
    MomentDocument now =
        moment == null
            ? MomentDocument.at(input.scenario(), 0)
            : LessonMoment.in(input.scenario(), moment, file.toString());
    Trace trace = Trace.of(now.document().graph());
    AnswerKey key = key(asked, trace);
    if (answer == null) {
      print(asked, key);
      return Exit.DONE;
    }
    Marked marked =
        Marked.of(now.document(), trace, key, new Reply.Typed(answer), Language.ENGLISH);
    boolean right =
        marked.right().orElseThrow(() -> new WrongInputException("ANSWER: " + marked.says()));
    print(asked, key, right, marked);
    return right ? Exit.DONE : Exit.DOES_NOT_HOLD;
  }

  private Question question() {
    QuestionText text = QuestionText.read(question);
    return text.question()
        .orElseThrow(() ->
            new WrongInputException(
                text.problems().stream()
                    .map(problem -> "QUESTION: " + PROBLEMS.line(problem))
                    .toList()));
  }

  private static AnswerKey key(Question asked, Trace trace) {
    return switch (new Answers(trace).to(asked)) {
      case Solved.Known(AnswerKey key) -> key;
      case Solved.Unknown(var why) ->
          throw new WrongInputException("QUESTION: " + PHRASES.sentence(why));
    };
  }

  private void print(Question asked, AnswerKey key) {
    print(asked, key.text(), line -> line.writeStringProperty("answer", key.text()));
  }

  private void print(Question asked, AnswerKey key, boolean right, Marked marked) {
    print(
        asked,
        (right ? "right: " : "not right: ") + marked.says(),
        line -> {
          line.writeBooleanProperty("right", right);
          line.writeStringProperty("answer", key.text());
          QuestionJson.texts(line, "mistakes", marked.mistakes());
          line.writeStringProperty("says", marked.says());
        });
  }

  /// @param text the line under the question
  /// @param members what follows the question in JSON
  private void print(Question asked, String text, Consumer<JsonGenerator> members) {
    if (json) {
      JsonLine.print(
          terminal.out(),
          line -> {
            question(line, asked);
            members.accept(line);
          });
    } else {
      terminal.out().println(PHRASES.sentence(asked));
      terminal.out().println(text);
    }
  }

  private static void question(JsonGenerator line, Question asked) {
    line.writeName("question");
    line.writeStartObject();
    QuestionJson.members(line, asked);
    line.writeEndObject();
  }
}
