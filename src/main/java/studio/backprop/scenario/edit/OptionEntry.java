package studio.backprop.scenario.edit;

import java.util.Optional;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionFault;
import studio.backprop.operation.OptionValue;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// What a person typed or chose as the value of an option: the value as files have it, nothing for
/// its default, or why it will not do.
public sealed interface OptionEntry {

  /// A value that the option may have.
  record Accepted(OptionValue value) implements OptionEntry {}

  /// Nothing: its default holds.
  record Usual() implements OptionEntry {}

  /// Nothing that can be read.
  record Unread(EntryFault fault) implements OptionEntry {}

  /// A value that it may not have.
  record Unfit(OptionFault fault) implements OptionEntry {}

  /// Reads what was typed. A size is a number, a symbol or a product of these.
  static OptionEntry parse(Option option, String typed, Dims dims) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Usual();
    }
    return switch (option) {
      case Option.Extent _ when !text.matches("[0-9]+") ->
          checked(option, OptionValue.of(WrittenSize.of(text).spaceless().toString()), dims);
      case Option.Formula _ -> checked(option, OptionValue.of(text), dims);
      case Option.Choice choice -> checked(option, chosen(choice, text), dims);
      default ->
          switch (NumberEntry.parse(text)) {
            case NumberEntry.Accepted number ->
                checked(option, OptionValue.of(number.value()), dims);
            case NumberEntry.Refused(EntryFault fault) -> new Unread(fault);
          };
    };
  }

  private static OptionValue chosen(Option.Choice choice, String text) {
    return choice.choices().stream()
        .filter(one -> one.typed().equals(text))
        .findFirst()
        .orElseGet(() -> OptionValue.of(text));
  }

  private static OptionEntry checked(Option option, OptionValue value, Dims dims) {
    Optional<OptionFault> fault = option.faultOf(value, dims);
    return fault.<OptionEntry>map(Unfit::new).orElseGet(() -> new Accepted(value));
  }
}
