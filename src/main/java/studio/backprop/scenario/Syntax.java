package studio.backprop.scenario;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What is wrong where a text is no JSON, in a sentence.
final class Syntax {
  private static final Pattern REMARK =
      Pattern.compile("\\R|: expected a valid value| \\(start marker");

  private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

  private Syntax() {}

  static String sentence(JacksonException wrong) {
    String found = wrong.getOriginalMessage();
    // What Jackson adds is about itself: its settings, its source, everything that it would accept.
    String first = SETTING.matcher(REMARK.split(found, 2)[0]).replaceAll("");
    return switch (wrong) {
      case StreamConstraintsException _ -> "this is larger than a scenario's parts are: " + first;
      case UnexpectedEndOfInputException _ ->
          "the text ends too soon; close what is open: %s".formatted(first);
      default -> "this is no JSON: " + first;
    };
  }
}
