package studio.backprop.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;

/// What a bundled scenario says, in another language: its title, what stands about it, its lesson.
/// What somebody has written differently is shown as it is written.
///
/// @param texts each English text with what it is in the language
public record Translation(Map<String, String> texts) {
  /// Everything as it is written.
  public static final Translation NONE = new Translation(Map.of());

  private static final Map<Language, Map<String, Translation>> KNOWN = new ConcurrentHashMap<>();

  public Translation {
    texts = Map.copyOf(texts);
  }

  /// Of the bundled scenario that has a scenario's title, or else its description or what a moment
  /// of it says: a copy may have been given another title.
  public static Translation of(Scenario scenario, Language language) {
    if (language == Language.ENGLISH) {
      return NONE;
    }
    Map<String, Translation> known = KNOWN.computeIfAbsent(language, Translation::all);
    return told(scenario).filter(known::containsKey).findFirst().map(known::get).orElse(NONE);
  }

  /// What a scenario is recognised by, first of all its title.
  private static Stream<String> told(Scenario scenario) {
    return Stream.concat(
        Stream.concat(Stream.of(scenario.title()), scenario.description().stream()),
        scenario.lesson().stream().map(Moment::say));
  }

  /// A bundled scenario as it is listed in a language. The scenario itself stays as its file has
  /// it.
  public static Library.Entry of(Library.Entry entry, Language language) {
    if (language == Language.ENGLISH) {
      return entry;
    }
    Texts texts = language.texts("library");
    return new Library.Entry(
        entry.name(),
        of(entry.scenario(), language).of(entry.title()),
        texts.find(groupKey(entry.group())).orElse(entry.group()),
        texts.find(entry.name()).orElse(entry.summary()),
        entry.scenario());
  }

  /// The key of a group's name: `group-the-chain-rule`.
  static String groupKey(String group) {
    return "group-" + group.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  /// By what the scenarios are recognised by.
  private static Map<String, Translation> all(Language language) {
    Map<String, Translation> all = new HashMap<>();
    for (Library.Entry entry : Library.entries()) {
      Translation translation = of(entry, language.texts("scenarios." + entry.name()));
      told(entry.scenario()).forEach(text -> all.putIfAbsent(text, translation));
    }
    return all;
  }

  private static Translation of(Library.Entry entry, Texts texts) {
    Map<String, String> pairs = new HashMap<>();
    written(entry.scenario())
        .forEach((key, english) -> texts.find(key).ifPresent(other -> pairs.put(english, other)));
    return new Translation(pairs);
  }

  /// All that a scenario says, by the keys of its texts in another language: `title`,
  /// `description`, and of the second moment `2-say`, `2-note`, `2-prompt`, `2-hint`, `2-choice-1`,
  /// `2-because-1`.
  static Map<String, String> written(Scenario scenario) {
    Map<String, String> all = new HashMap<>();
    all.put("title", scenario.title());
    scenario.description().ifPresent(text -> all.put("description", text));
    for (int k = 0; k < scenario.lesson().size(); k++) {
      Moment moment = scenario.lesson().get(k);
      String key = k + 1 + "-";
      all.put(key + "say", moment.say());
      moment.note().ifPresent(text -> all.put(key + "note", text));
      moment.ask().ifPresent(question -> all.putAll(written(key, question)));
    }
    return all;
  }

  private static Map<String, String> written(String key, Question question) {
    Map<String, String> all = new HashMap<>();
    question.hint().ifPresent(text -> all.put(key + "hint", text));
    if (question instanceof Question.Choice choice) {
      all.put(key + "prompt", choice.prompt());
      number(key + "choice-", choice.choices(), all);
      number(key + "because-", choice.because(), all);
    }
    return all;
  }

  private static void number(String key, List<String> texts, Map<String, String> into) {
    for (int k = 0; k < texts.size(); k++) {
      into.put(key + (k + 1), texts.get(k));
    }
  }

  /// A text in the language.
  public String of(String text) {
    return texts.getOrDefault(text, text);
  }

  private Optional<String> of(Optional<String> text) {
    return text.map(this::of);
  }

  private List<String> of(List<String> all) {
    List<String> translated = new ArrayList<>();
    all.forEach(text -> translated.add(of(text)));
    return translated;
  }

  /// A moment of a lesson in the language.
  public Moment of(Moment moment) {
    return new Moment(
        moment.at(),
        of(moment.say()),
        of(moment.note()),
        moment.point(),
        moment.set(),
        moment.mistake(),
        moment.ask().map(this::of));
  }

  private Question of(Question question) {
    return switch (question) {
      case Question.OfShape(var of, var hint) -> new Question.OfShape(of, of(hint));
      case Question.OfCell(var of, var tolerance, var hint) ->
          new Question.OfCell(of, tolerance, of(hint));
      case Question.OfProduct(var of, var via, var hint) ->
          new Question.OfProduct(of, via, of(hint));
      case Question.OfAxis(var of, var hint) -> new Question.OfAxis(of, of(hint));
      case Question.Choice(var prompt, var choices, var correct, var because, var hint) ->
          new Question.Choice(of(prompt), of(choices), correct, of(because), of(hint));
    };
  }
}
