package studio.backprop.telling;

import java.util.List;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Fault.Wanted;
import studio.backprop.notation.Signature;
import studio.backprop.notation.SourcePosition;
import studio.backprop.scenario.Quoted;
import studio.backprop.shape.Shape;

/// What is wrong with an expression as it is typed, in a sentence.
public final class FaultPhrases {
  private static final int LONGEST_SIDE = 40;

  private final Texts texts;

  public FaultPhrases(Language language) {
    this(language.texts("problems"));
  }

  FaultPhrases(Texts texts) {
    this.texts = texts;
  }

  /// With the place in front: `line 1, column 7: …`.
  public String line(Fault fault) {
    return at(fault.place()) + ": " + sentence(fault);
  }

  /// A place in a text: `line 1, column 7`.
  String at(SourcePosition place) {
    return texts.get("at-character", place.line(), place.column());
  }

  /// What it is and what would be right.
  public String sentence(Fault fault) {
    return Quoted.clipped(said(fault.reason()), SizePhrases.LONGEST);
  }

  private String said(Fault.Reason reason) {
    return switch (reason) {
      case Fault.Unexpected(String found, List<Wanted> wanted) ->
          found.isEmpty()
              ? get("ends", either(wanted))
              : get("unexpected", clipped(found), either(wanted));
      case Fault.TooLong(int most) -> get("too-long", most);
      case Fault.TooDeep(int most) -> get("too-deep", most);
      case Fault.TooManySigns(int most) -> get("too-many-signs", most);
      case Fault.NumberTooLarge(String number) -> get("number-too-large", clipped(number));
      case Fault.UnknownName(String name, List<String> known) ->
          known.isEmpty()
              ? get("unknown-name-of-none", clipped(name))
              : get("unknown-name", clipped(name), SizePhrases.listed(known));
      case Fault.UnknownFunction(String function, List<String> known) ->
          get("unknown-function", clipped(function), SizePhrases.listed(known));
      case Fault.TooManyArguments(Signature function, int given) ->
          get("too-many-arguments", function, function.parameters().size(), given);
      case Fault.ArgumentMissing(Signature function, String parameter) ->
          get("argument-missing", function, parameter);
      case Fault.UnknownArgument(Signature function, String name) ->
          get("unknown-argument", function, clipped(name));
      case Fault.ArgumentRepeated(Signature function, String parameter) ->
          get("argument-repeated", function, parameter);
      case Fault.NoAxis(String found) -> get("no-axis", clipped(found));
      case Fault.SizeUnfit(var fault) -> new SizePhrases(texts).said(fault);
      case Fault.NoProduct(Fault.Side left, Fault.Side right) ->
          get(
              "no-product",
              clipped(left.text()),
              clipped(right.text()),
              described(left),
              described(right));
      case Fault.NotCopied(var sign, Fault.Side left, Fault.Side right) ->
          get(
              "not-copied",
              clipped(left.text()),
              sign.text(),
              clipped(right.text()),
              described(left),
              described(right));
      case Fault.OtherCount(Fault.Side side, Shape wanted) ->
          get(
              "other-count",
              described(side),
              texts.get("cells", side.shape().cells()),
              wanted.cells(),
              wanted.sizes());
      case Fault.NotSquare(String function, Fault.Side side) ->
          get("not-square", function, described(side));
      case Fault.NoName(String name) -> get("no-name", clipped(name));
      case Fault.NameTaken(String name, int line) -> get("name-taken", clipped(name), line);
      case Fault.NameOfSize(String name) -> get("name-of-size", clipped(name));
      case Fault.NoSymbolSize(String symbol, int most) ->
          get("no-symbol-size", clipped(symbol), most);
      case Fault.NothingReturned _ -> get("nothing-returned");
      case Fault.ReturnedTwice(int line) -> get("returned-twice", line);
      case Fault.NothingArriving(String name) -> get("nothing-arriving", clipped(name));
      case Fault.NoSetting(String option, String given) ->
          get("no-setting", option, clipped(given));
      case Fault.TooManyNumbers(int most) -> get("too-many-numbers", most);
      case Fault.TooManyNodes(int most) -> get("too-many-nodes", most);
      case Fault.TooManyInputs(int most) -> get("too-many-inputs", most);
    };
  }

  private String get(String key, Object... things) {
    return texts.get("expression." + key, things);
  }

  private String either(List<Wanted> wanted) {
    return wanted.stream()
        .map(one -> texts.get("expression.wanted." + Texts.key(one)))
        .reduce((some, next) -> texts.get("either", some, next))
        .orElse("");
  }

  private String described(Fault.Side side) {
    return get("side", clipped(side.text()), side.shape());
  }

  private static String clipped(String text) {
    return Quoted.clipped(text, LONGEST_SIDE);
  }
}
