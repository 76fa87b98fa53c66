package studio.backprop.session.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.OptionEntry;
import studio.backprop.session.Session;
import studio.backprop.shape.SizeFault;
import studio.backprop.shape.WrittenSize;
import studio.backprop.telling.EditPhrases;
import studio.backprop.telling.ProblemPhrases;

/// What can be said of a node otherwise: its name, its label, the shape of a leaf, the options of
/// an operation. What is refused is answered by a sentence, and the document stays as it is.
///
/// @param id of the node
public record NodeProperties(Session session, String id) {

  private Scenario scenario() {
    return session.assembled().scenario();
  }

  private Optional<Node> node() {
    return scenario().node(id);
  }

  /// The options that can be typed or chosen; a formula is typed elsewhere.
  public List<Option> options() {
    return node()
        .filter(OperationNode.class::isInstance)
        .flatMap(node -> scenario().catalogue().find(node.op()))
        .map(Operation::options)
        .orElse(List.of())
        .stream()
        .filter(option -> !(option instanceof Option.Formula))
        .toList();
  }

  /// What the document gives an option, as it is typed; nothing where its default holds.
  public Optional<String> given(Option option) {
    return node().orElse(null) instanceof OperationNode operation
        ? Optional.ofNullable(operation.options().get(option.name()))
            .map(value -> written(option, value))
        : Optional.empty();
  }

  /// What holds where nothing is given, as it is typed; nothing where something must be.
  public Optional<String> usual(Option option) {
    return option instanceof Option.Whole whole && whole.sameAs() != null
        ? Optional.of(whole.sameAs())
        : Optional.ofNullable(option.defaultValue()).map(value -> written(option, value));
  }

  /// What is typed has the decimal mark of the language; what is chosen is as files have it.
  private String written(Option option, OptionValue value) {
    return value instanceof OptionValue.OfNumber(double number)
            && !(option instanceof Option.Choice)
        ? session.shown().style().numbers().typed(number)
        : value.typed();
  }

  /// What can be chosen.
  public static List<String> choices(Option.Choice option) {
    return option.choices().stream().map(OptionValue::typed).toList();
  }

  /// Gives it another name.
  public void rename(String to, Consumer<String> refused) {
    session.apply(new Edit.RenameNode(id, to.strip()), refused);
  }

  /// Has it typeset otherwise; as its name where nothing is given.
  public void relabel(String label, Consumer<String> refused) {
    Optional<String> given = Optional.of(label.strip()).filter(text -> !text.isEmpty());
    session.apply(new Edit.Relabel(id, given), refused);
  }

  /// Gives a leaf another shape, in numbers and symbols.
  public void reshape(String rows, String columns, Consumer<String> refused) {
    session.apply(new Edit.SetShape(id, WrittenSize.of(rows), WrittenSize.of(columns)), refused);
  }

  /// The symbols that a shape is written in and that there are not, each with the size that the
  /// leaf has there now; none where more is wrong with it.
  public Map<String, Integer> unknown(String rows, String columns) {
    Map<String, Integer> unknown = new LinkedHashMap<>();
    if (node().orElse(null) instanceof LeafNode leaf) {
      unknown(rows.strip()).ifPresent(symbol -> unknown.put(symbol, leaf.value().rows()));
      unknown(columns.strip()).ifPresent(symbol -> unknown.put(symbol, leaf.value().columns()));
    }
    return unknown;
  }

  /// What is written, where it is one symbol that there is not.
  private Optional<String> unknown(String written) {
    return scenario()
        .dims()
        .faultOf(WrittenSize.of(written))
        .filter(fault ->
            fault instanceof SizeFault.UnknownSymbol unknown && unknown.symbol().equals(written))
        .map(_ -> written);
  }

  /// Brings these symbols and gives the leaf a shape in them, as one thing to undo.
  public void reshape(
      Map<String, Integer> symbols, String rows, String columns, Consumer<String> refused) {
    session.beginGesture();
    symbols.forEach((symbol, size) -> session.apply(new Edit.AddSymbol(symbol, size), refused));
    reshape(rows, columns, refused);
    session.endGesture();
  }

  /// Sets an option to what was typed or chosen; where that is nothing, or its default, that holds.
  public void set(Option option, String typed, Consumer<String> refused) {
    switch (OptionEntry.parse(option, typed, scenario().dims())) {
      case OptionEntry.Usual _ -> clear(option, refused);
      case OptionEntry.Accepted(OptionValue value) when value.equals(option.defaultValue()) ->
          clear(option, refused);
      case OptionEntry.Accepted(OptionValue value) ->
          session.apply(new Edit.SetOption(id, option.name(), value), refused);
      case OptionEntry.Unread(var fault) -> refused.accept(phrases().sentence(fault));
      case OptionEntry.Unfit(var fault) -> {
        Place place = new Place.Setting(id, option.name());
        Problem problem = new Problem(place, new Rule.OptionUnfit(fault), List.of());
        refused.accept(new ProblemPhrases(session.shown().style().language()).sentence(problem));
      }
    }
  }

  private void clear(Option option, Consumer<String> refused) {
    session.apply(new Edit.ClearOption(id, option.name()), refused);
  }

  private EditPhrases phrases() {
    return new EditPhrases(session.shown().style().language());
  }
}
