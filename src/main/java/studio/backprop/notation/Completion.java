package studio.backprop.notation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The words that may stand where somebody types.
///
/// @param start the index at which the word begins
/// @param caret the index after what there is of it
/// @param words what it may be: names, then functions, those that begin in the same case first
public record Completion(String text, int start, int caret, List<Word> words) {
  public Completion {
    words = List.copyOf(words);
  }

  /// A name, or a function.
  ///
  /// @param inserted what is written for it
  /// @param shown how it is listed: `sum(X, axis)`
  public record Word(String inserted, String shown) {

    static Word of(Signature signature) {
      return new Word(signature.function() + "(", signature.toString());
    }
  }

  /// A text and where the caret stands in it.
  public record Typed(String text, int caret) {}

  /// What there is for the word before the caret; nothing where no word is begun, or it is whole
  /// and there is no longer one.
  ///
  /// @param names the names that there are
  public static Completion at(String text, int caret, List<String> names) {
    Optional<Token> begun =
        Lexer.under(text, caret).filter(token -> token.is(Token.Kind.NAME) && token.end() == caret);
    if (begun.isEmpty()) {
      return new Completion(text, caret, caret, List.of());
    }
    String begin = begun.get().text();
    List<Word> words =
        words(names)
            .filter(word -> word.inserted().regionMatches(true, 0, begin, 0, begin.length()))
            .sorted(Comparator.comparing(word -> !word.inserted().startsWith(begin)))
            .toList();
    boolean isWhole = words.size() == 1 && words.getFirst().inserted().equals(begin);
    return new Completion(text, begun.get().start(), caret, isWhole ? List.of() : words);
  }

  /// All words, at the caret.
  public static Completion all(String text, int caret, List<String> names) {
    return new Completion(text, caret, caret, words(names).toList());
  }

  private static Stream<Word> words(List<String> names) {
    return Stream.concat(
        names.stream().map(name -> new Word(name, name)), Signature.all().stream().map(Word::of));
  }

  /// The text with a word in it; a bracket that stands there already is not written again.
  public Typed with(Word word) {
    String rest = text.substring(caret);
    boolean hasBracket = word.inserted().endsWith("(") && rest.startsWith("(");
    String before = text.substring(0, start) + word.inserted();
    return new Typed(before + (hasBracket ? rest.substring(1) : rest), before.length());
  }
}
