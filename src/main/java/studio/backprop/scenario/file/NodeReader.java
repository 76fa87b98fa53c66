package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Node;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.file.FileProblem.Quote;
import studio.backprop.shape.WrittenSize;
import tools.jackson.core.JsonToken;

/// Reads one node.
final class NodeReader {
  private static final Pattern ID = Pattern.compile(Node.ID);
  private static final int LONGEST_SIZE = 10_000;

  /// Stands for a size that could not be read, where a problem says so.
  private static final WrittenSize NO_SIZE = WrittenSize.of("");

  private static final List<String> LEAF_KEYS =
      List.of("id", "op", "shape", "value", "rowLabels", "columnLabels", "label", "position");
  private static final List<String> OPERATION_KEYS =
      List.of("id", "op", "inputs", "options", "label", "position");
  private static final List<String> KEYS =
      List.of(
          "id",
          "op",
          "shape",
          "value",
          "rowLabels",
          "columnLabels",
          "inputs",
          "options",
          "label",
          "position");

  private final Catalogue catalogue;
  private final JsonInput in;
  private final NodeDraft draft = new NodeDraft();

  private NodeReader(Catalogue catalogue, JsonInput in) {
    this.catalogue = catalogue;
    this.in = in;
  }

  static NodeDraft read(Catalogue catalogue, JsonInput in, String place) {
    NodeReader reader = new NodeReader(catalogue, in);
    if (in.object(place, KEYS, reader::member)) {
      reader.checkKeys(place);
    }
    return reader.draft;
  }

  private void member(String key, String place) {
    draft.keys.add(key);
    switch (key) {
      case "id" -> draft.id = id(place);
      case "op" -> draft.op = in.text(place);
      case "label" -> draft.label = in.prose(place);
      case "position" -> draft.position = position(place);
      case "shape" -> shape(place);
      case "value" -> draft.value = MatrixReader.read(in, place);
      case "rowLabels" -> draft.rowLabels = labels(place);
      case "columnLabels" -> draft.columnLabels = labels(place);
      case "inputs" -> inputs(place);
      default -> options(place);
    }
  }

  private @Nullable String id(String place) {
    String id = in.text(place);
    draft.idRead = id != null && ID.matcher(id).matches();
    if (id != null && !draft.idRead) {
      in.problems().add(place, FileRule.ID_IS_ONE, new Quote(id));
    }
    return id;
  }

  private Node.@Nullable Position position(String place) {
    @Nullable Double[] xy = new Double[2];
    boolean read =
        in.object(
            place, List.of("x", "y"), (key, at) -> xy["x".equals(key) ? 0 : 1] = in.number(at));
    Double x = xy[0];
    Double y = xy[1];
    if (read && (x == null || y == null)) {
      in.problems().add(place, FileRule.POSITION_HAS_TWO_NUMBERS);
    }
    return x == null || y == null ? null : new Node.Position(x, y);
  }

  private void shape(String place) {
    List<WrittenSize> sizes = new ArrayList<>();
    int before = in.problems().count();
    in.array(
        place,
        Wanted.SHAPE,
        (index, at) -> {
          if (index < 2) {
            sizes.add(size(at));
          } else {
            sizes.add(NO_SIZE);
            in.skip();
          }
        });
    if (in.problems().count() > before) {
      return;
    }
    if (sizes.size() != 2) {
      in.problems().add(place, FileRule.SHAPE_HAS_TWO_ENTRIES, sizes.size());
      return;
    }
    draft.rows = sizes.get(0);
    draft.columns = sizes.get(1);
  }

  private WrittenSize size(String place) {
    if (in.token() == JsonToken.VALUE_STRING) {
      String text = in.text(place);
      if (text == null) {
        return NO_SIZE;
      }
      if (text.length() > LONGEST_SIZE) {
        in.problems().add(place, FileRule.SIZE_IS_SHORT, new Quote(text));
        return NO_SIZE;
      }
      return WrittenSize.of(text).spaceless();
    }
    if (in.isNumber()) {
      Integer size = in.whole(place, 1, Budget.NUMBERS);
      return size == null ? NO_SIZE : WrittenSize.of(size);
    }
    in.wrongType(place, Wanted.SIZE);
    return NO_SIZE;
  }

  private List<String> labels(String place) {
    List<String> labels = new ArrayList<>();
    in.array(
        place,
        Wanted.TEXTS,
        (_, at) -> {
          in.budget().label(at);
          String label = in.text(at);
          labels.add(label == null ? "" : label);
        });
    return labels;
  }

  private void inputs(String place) {
    in.map(
        place,
        (port, at) -> {
          in.budget().port(at, draft.inputs.size());
          String from = in.text(at);
          if (from != null) {
            draft.inputs.put(port, from);
          }
        });
  }

  private void options(String place) {
    in.map(
        place,
        (option, at) -> {
          // A setting that is none keeps its place, so that no default is taken for it.
          draft.options.put(option, setting(at).orElse(OptionValue.of("")));
        });
  }

  private Optional<OptionValue> setting(String place) {
    if (in.token() == JsonToken.VALUE_STRING) {
      return Optional.ofNullable(in.text(place)).map(OptionValue::of);
    }
    if (in.isNumber()) {
      return Optional.ofNullable(in.number(place)).map(OptionValue::of);
    }
    in.wrongType(place, Wanted.SETTING);
    return Optional.empty();
  }

  private void checkKeys(String place) {
    require(place, "id", Wanted.ID);
    require(place, "op", Wanted.OP);
    String op = draft.op;
    if (draft.isLeaf()) {
      require(place, "shape", Wanted.ROWS_AND_COLUMNS);
      require(place, "value", Wanted.NUMBERS);
      refuseOthers(place, LEAF_KEYS, FileRule.KEY_IS_OF_A_LEAF);
    } else if (op != null && catalogue.find(op).isPresent()) {
      refuseOthers(place, OPERATION_KEYS, FileRule.KEY_IS_OF_AN_OPERATION);
    }
  }

  private void require(String place, String key, Wanted wanted) {
    if (!draft.keys.contains(key)) {
      in.problems().add(place + "." + key, FileRule.KEY_IS_THERE, wanted);
    }
  }

  private void refuseOthers(String place, List<String> allowed, FileRule rule) {
    for (String key : KEYS) {
      if (draft.keys.contains(key) && !allowed.contains(key)) {
        in.problems()
            .add(
                place + "." + key, rule, String.valueOf(draft.op), key, String.join(", ", allowed));
      }
    }
  }
}
