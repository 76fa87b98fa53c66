package studio.backprop.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which keys a program with these literals can ask for: one that stands in it, `step-of`; one that
/// it joins behind a beginning, `style-` and what is chosen; one that it lengthens, `step` by
/// `-tip`; one that is the name of a constant, `NODE_IS_THERE`.
final class Asked {
  private static final Pattern BEGINNING = Pattern.compile("[a-z]{2}[a-z.-]*[.-]\1*");
  private static final Pattern ENDING = Pattern.compile("\1?([.-][a-z]{2}[a-z.\1-]*|\\+\1)");

  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private final Set<String> whole = new HashSet<>();
  private final List<Pattern> beginnings;
  private final List<Pattern> endings;

  Asked(List<Literal> literals, Collection<String> inFxml) {
    Set<String> texts = literals.stream().map(Literal::text).collect(Collectors.toSet());
    whole.addAll(texts);
    texts.stream().filter(CONSTANT.asMatchPredicate()).map(Asked::key).forEach(whole::add);
    inFxml.forEach(text -> whole.add(text.substring(1)));
    beginnings =
        texts.stream()
            .filter(BEGINNING.asMatchPredicate())
            .map(text -> pattern(text.endsWith("\1") ? text : text + "\1"))
            .toList();
    endings =
        texts.stream()
            .filter(ENDING.asMatchPredicate())
            .map(text -> pattern(text.startsWith("\1") ? text.substring(1) : text))
            .toList();
  }

  private static String key(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isAsked(String key) {
    return whole.contains(key)
        || beginnings.stream().anyMatch(one -> one.matcher(key).matches())
        || IntStream.range(1, key.length()).anyMatch(at -> isLengthened(key, at));
  }

  private boolean isLengthened(String key, int at) {
    return endings.stream().anyMatch(one -> one.matcher(key.substring(at)).matches())
        && isAsked(key.substring(0, at));
  }

  /// What the code has, with something unknown where it joins strings.
  static Pattern pattern(String literal) {
    return Pattern.compile(
        Stream.of(literal.split("\1", -1)).map(Pattern::quote).collect(Collectors.joining(".+")));
  }
}
