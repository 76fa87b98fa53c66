package studio.backprop.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import studio.backprop.scenario.Question;

/// What a question's object in a file has, in its order.
public final class QuestionMembers {
  private QuestionMembers() {}

  /// Texts, numbers and lists of texts by their keys.
  public static Map<String, Object> of(Question question) {
    Map<String, Object> members = new LinkedHashMap<>();
    switch (question) {
      case Question.OfShape(var of, _) -> ask(members, "shape", of);
      case Question.OfAxis(var of, _) -> ask(members, "axis", of);
      case Question.OfProduct product -> ask(members, "product", product.written());
      case Question.OfCell(var of, var tolerance, _) -> {
        ask(members, "cell", of);
        tolerance.ifPresent(most -> members.put("tolerance", most));
      }
      case Question.Choice choice -> {
        members.put("kind", "choice");
        members.put("prompt", choice.prompt());
        members.put("choices", choice.choices());
        members.put("correct", choice.correct());
        if (!choice.because().isEmpty()) {
          members.put("because", choice.because());
        }
      }
    }
    question.hint().ifPresent(hint -> members.put("hint", hint));
    return members;
  }

  private static void ask(Map<String, Object> members, String kind, Object of) {
    members.put("kind", kind);
    members.put("of", of.toString());
  }
}
