package studio.backprop.telling;

import java.util.stream.Collectors;
import studio.backprop.language.Texts;
import studio.backprop.operation.ShapeClash;
import studio.backprop.operation.Side;
import studio.backprop.shape.Shape;

/// Shapes that do not fit: the operation and its rule in words, what stands there instead and where
/// each size comes from, and one way out.
record ClashPhrases(Texts texts) {

  String said(String operation, ShapeClash clash) {
    return texts.get("clash", operation, rule(clash), found(clash), fix(clash));
  }

  private String rule(ShapeClash clash) {
    String port = clash.side().port();
    return switch (clash) {
      case ShapeClash.Misnamed misnamed ->
          texts.get("misnamed.rule", port, misnamed.rows(), misnamed.columns())
              + misnamed.misfits().stream().map(this::because).collect(Collectors.joining());
      case ShapeClash.NotCopied(_, Side like) -> texts.get("not-copied.rule", port, like.port());
      case ShapeClash.NotOneRow(_, Side like) -> texts.get("not-one-row.rule", port, like.port());
      case ShapeClash.OtherCount _ -> texts.get("other-count.rule", port);
      case ShapeClash.NotWhole _ -> texts.get("not-whole-windows.rule");
      case ShapeClash.NotDivided divided ->
          texts.get("not-divided.rule", product(divided), divided.parts(), port);
    };
  }

  /// Where a name has its size from; nothing for a number.
  private String because(ShapeClash.Misfit misfit) {
    return misfit
        .origin()
        .map(origin ->
            texts.get(
                origin.axis().of("misnamed.rows", "misnamed.columns"),
                misfit.name(),
                misfit.wanted().value(),
                origin.side().port(),
                described(origin.side())))
        .orElse("");
  }

  private String found(ShapeClash clash) {
    String side = described(clash.side());
    return switch (clash) {
      case ShapeClash.Misnamed _, ShapeClash.NotDivided _ -> side;
      case ShapeClash.NotCopied(_, Side like) -> texts.get("sides", described(like), side);
      case ShapeClash.NotOneRow(_, Side like) -> texts.get("sides", described(like), side);
      case ShapeClash.OtherCount(Side of, Shape wanted) ->
          texts.get(
              "other-count.found",
              side,
              texts.get("cells", of.shape().cells()),
              wanted.sizes(),
              wanted.cells());
      case ShapeClash.NotWhole image ->
          texts.get(
              image.axis().of("not-whole-windows.high", "not-whole-windows.wide"),
              side,
              image.extent(),
              image.window(),
              image.padding(),
              image.stride());
    };
  }

  private String fix(ShapeClash clash) {
    String source = clash.side().source();
    return switch (clash) {
      case ShapeClash.Misnamed misnamed ->
          texts.get(
              "misnamed.fix",
              source,
              misnamed.misfits().stream()
                  .map(misfit ->
                      texts.get(misfit.axis().of("rows", "columns"), misfit.wanted().value()))
                  .reduce((one, other) -> texts.get("both", one, other))
                  .orElse(""));
      case ShapeClash.NotCopied(_, Side like) ->
          texts.get(
              "not-copied.fix",
              source,
              like.shape().rows().value(),
              like.shape().columns().value());
      case ShapeClash.NotOneRow(_, Side like) ->
          texts.get("not-one-row.fix", source, like.shape().columns().value());
      case ShapeClash.OtherCount(Side of, _) -> texts.get("other-count.fix", of.shape().cells());
      case ShapeClash.NotWhole _ -> texts.get("not-whole-windows.fix", source);
      case ShapeClash.NotDivided divided ->
          texts.get("not-divided.fix", source, divided.parts(), product(divided));
    };
  }

  private static String product(ShapeClash.NotDivided clash) {
    return String.join(" · ", clash.options());
  }

  /// `W is W1: d×h = 3×4`.
  private String described(Side side) {
    return texts.get("side", side.port(), side.source(), side.shape());
  }
}
