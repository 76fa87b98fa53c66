package studio.backprop.scenario;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What is wrong where a text is no JSON, in a sentence.
final class Syntax {
  private Syntax() {}

  static String sentence(JacksonException wrong) {
    String found = wrong.getOriginalMessage();
    int remark = found.indexOf("\n");
    String first = remark < 0 ? found : found.substring(0, remark);
    return switch (wrong) {
      case StreamConstraintsException _ -> "this is larger than a scenario's parts are: " + first;
      case UnexpectedEndOfInputException _ ->
          "the text ends too soon; close what is open: %s".formatted(first);
      default -> "this is no JSON: " + first;
    };
  }
}
