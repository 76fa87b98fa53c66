package studio.backprop.scenario.file;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.scenario.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// A question that stands by itself: as in a lesson, or short, `cell gradient W1[0,2]`.
///
/// @param question what is asked, where it could be read
/// @param problems what is wrong with the text
public record QuestionText(Optional<Question> question, List<FileProblem> problems) {
  private static final Pattern SHORT = Pattern.compile("([a-z]+) +([^\"\\\\\\p{Cntrl}]*)");

  /// Where it stands in a moment.
  private static final String PLACE = "ask";

  public QuestionText {
    problems = List.copyOf(problems);
  }

  public static QuestionText read(String text) {
    Matcher parts = SHORT.matcher(text.strip());
    return parts.matches() ? json(inFull(parts.group(1), parts.group(2))) : json(text);
  }

  private static String inFull(String kind, String of) {
    return "{\"kind\":\"%s\",\"of\":\"%s\"}".formatted(kind, of.strip());
  }

  private static QuestionText json(String text) {
    Problems problems = new Problems();
    try (JsonParser parser =
        ScenarioReader.JSON.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      return json(parser, problems);
    }
  }

  private static QuestionText json(JsonParser parser, Problems problems) {
    try {
      return new QuestionText(question(parser, problems), problems.list());
    } catch (Budget.Exceeded exceeded) {
      return new QuestionText(Optional.empty(), List.of(exceeded.problem()));
    } catch (JacksonException wrong) {
      return new QuestionText(Optional.empty(), List.of(ScenarioReader.problem(parser, wrong)));
    }
  }

  private static Optional<Question> question(JsonParser parser, Problems problems) {
    JsonToken first = parser.nextToken();
    JsonInput in = new JsonInput(parser, problems, new Budget());
    if (first == null) {
      problems.add(PLACE, FileRule.KEY_IS_THERE, Wanted.QUESTION);
      return Optional.empty();
    }
    Optional<Question> question = Optional.ofNullable(new QuestionReader(in).read(PLACE));
    in.end();
    return problems.count() == 0 ? question : Optional.empty();
  }
}
