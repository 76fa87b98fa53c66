package studio.backprop.scenario.file;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts another token in the place of one: a number, a text, a word, a sign.
final class TokenMutation {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|[a-z]+|[\\[\\]{},:]");
  private static final List<String> TOKENS =
      List.of(
          "0",
          "-1",
          "-0.0",
          "1.5",
          "4096",
          "4097",
          "1e999",
          "-1e999",
          "1e-400",
          "NaN",
          "Infinity",
          "2147483648",
          "99999999999999999999",
          "1".repeat(900),
          "1".repeat(2000),
          "007",
          "+1",
          ".5",
          "null",
          "true",
          "\"\"",
          "\"NaN\"",
          "\"n*\"",
          "\"n*n*n\"",
          "\"4096*4096\"",
          "\"X\"",
          "\"gradient X[0,0]\"",
          "\"gradient X[999999999,0]\"",
          "\"forward X\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"embedding\"",
          "\"softmax\"",
          "\"conv2d\"",
          "\"all\"",
          "\"X1\"",
          "\"X10000\"",
          "[]",
          "{}",
          "[[]]",
          "[[1]]",
          "[[1,2],[3]]",
          "{\"X\":\"X\"}",
          ",",
          ":",
          "]",
          "}",
          "[",
          "{",
          "\"" + "a".repeat(5000) + "\"");

  private final Random random;

  TokenMutation(Random random) {
    this.random = random;
  }

  String of(String text) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    StringBuilder spoiled = new StringBuilder(text);
    MatchResult at = tokens.get(random.nextInt(tokens.size()));
    MatchResult other = tokens.get(random.nextInt(tokens.size()));
    String by = random.nextBoolean() ? other.group() : TOKENS.get(random.nextInt(TOKENS.size()));
    spoiled.replace(at.start(), at.end(), by);
    return spoiled.toString();
  }
}
