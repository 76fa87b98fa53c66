package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.file.FileProblem.Found;
import studio.backprop.scenario.file.FileProblem.Quote;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// JSON read token by token, with a problem instead of a value wherever something else stands than
/// what is wanted.
///
/// Every method starts at the first token of a value and ends at its last.
final class JsonInput {
  private final JsonParser parser;
  private final Problems problems;
  private final Budget budget;

  JsonInput(JsonParser parser, Problems problems, Budget budget) {
    this.parser = parser;
    this.problems = problems;
    this.budget = budget;
  }

  /// Reads the value of one key.
  @FunctionalInterface
  interface Member {
    void read(String key, String place);
  }

  /// Reads one element of an array.
  @FunctionalInterface
  interface Element {
    void read(int index, String place);
  }

  Problems problems() {
    return problems;
  }

  Budget budget() {
    return budget;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  boolean nextIs(JsonToken end) {
    return parser.nextToken() == end;
  }

  /// Checks that nothing follows the document.
  void end() {
    if (parser.nextToken() != null) {
      problems.add(parser.currentTokenLocation(), FileRule.ENDS_WITH_THE_DOCUMENT, found());
    }
  }

  /// The value as the file writes it.
  String shown() {
    return Quoted.clipped(parser.getString(), 40);
  }

  void skip() {
    parser.skipChildren();
  }

  /// Reads an object that has these keys and no others.
  boolean object(String place, List<String> keys, Member member) {
    return map(
        place,
        (key, at) -> {
          if (keys.contains(key)) {
            member.read(key, at);
          } else {
            problems.add(at, FileRule.KEY_IS_KNOWN, new Quote(key), String.join(", ", keys));
            skip();
          }
        });
  }

  /// Reads an object with keys of any name, each once.
  boolean map(String place, Member member) {
    if (token() != JsonToken.START_OBJECT) {
      wrongType(place, Wanted.OBJECT);
      return false;
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String name = key.isEmpty() ? "\"\"" : key;
      String at = place.isEmpty() ? name : place + "." + name;
      parser.nextToken();
      budget.entry(at);
      if (seen.add(key)) {
        member.read(key, at);
      } else {
        problems.add(at, FileRule.KEY_STANDS_ONCE, new Quote(key));
        skip();
      }
    }
    return true;
  }

  boolean array(String place, Wanted wanted, Element element) {
    if (token() != JsonToken.START_ARRAY) {
      wrongType(place, wanted);
      return false;
    }
    for (int index = 0; !nextIs(JsonToken.END_ARRAY); index++) {
      element.read(index, place + "[" + index + "]");
    }
    return true;
  }

  @Nullable String text(String place) {
    if (token() != JsonToken.VALUE_STRING) {
      wrongType(place, Wanted.TEXT);
      return null;
    }
    String text = parser.getString();
    if (Quoted.holdsHalfACharacter(text)) {
      problems.add(place, FileRule.TEXT_IS_WHOLE, new Quote(text));
      return null;
    }
    return text;
  }

  /// A text that is for reading, of which a file may hold only so much.
  @Nullable String prose(String place) {
    String text = text(place);
    if (text != null) {
      budget.prose(place, text.length());
    }
    return text;
  }

  /// The texts of an array, null where one of them is none.
  @Nullable List<String> proses(String place) {
    List<String> texts = new ArrayList<>();
    int before = problems.count();
    array(
        place,
        Wanted.TEXTS,
        (_, at) -> {
          budget.entry(at);
          String text = prose(at);
          if (text != null) {
            texts.add(text);
          }
        });
    return problems.count() == before ? texts : null;
  }

  boolean isNumber() {
    return token() == JsonToken.VALUE_NUMBER_INT || token() == JsonToken.VALUE_NUMBER_FLOAT;
  }

  /// A finite number, null where there is none.
  @Nullable Double number(String place) {
    if (!isNumber()) {
      wrongType(place, Wanted.NUMBER);
      return null;
    }
    double number = finite();
    if (Double.isFinite(number)) {
      return number;
    }
    notFinite(place);
    return null;
  }

  /// The number that stands here, NaN or infinite where it is not finite.
  double finite() {
    return parser.isNaN() ? Double.NaN : Double.parseDouble(parser.getString());
  }

  void notFinite(String place) {
    problems.add(place, FileRule.NUMBER_IS_FINITE, shown());
  }

  /// A whole number within bounds, null where there is none.
  @Nullable Integer whole(String place, int least, int largest) {
    if (!isNumber()) {
      problems.add(place, FileRule.KIND_IS_WHOLE_NUMBER, found(), least, largest);
      skip();
      return null;
    }
    double number = finite();
    if (number >= least && number <= largest && number == Math.rint(number)) {
      return (int) number;
    }
    problems.add(place, FileRule.NUMBER_IS_WHOLE, shown(), least, largest);
    return null;
  }

  /// Says that something else stands here than what is wanted, and passes over it.
  void wrongType(String place, Wanted wanted) {
    if (place.isEmpty()) {
      problems.add(parser.currentTokenLocation(), FileRule.KIND_FITS, found(), wanted);
    } else {
      problems.add(place, FileRule.KIND_FITS, found(), wanted);
    }
    skip();
  }

  private Found found() {
    return switch (token()) {
      case START_OBJECT -> new Found(Found.Kind.OBJECT, "");
      case START_ARRAY -> new Found(Found.Kind.ARRAY, "");
      case VALUE_STRING -> new Found(Found.Kind.TEXT, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Found(Found.Kind.NUMBER, shown());
      default -> new Found(Found.Kind.WORD, parser.getString());
    };
  }
}
