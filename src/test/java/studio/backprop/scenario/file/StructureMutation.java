package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Rearranges a file that stays JSON: parts are lost, doubled, swapped, renamed, nested.
final class StructureMutation {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Random random;

  StructureMutation(Random random) {
    this.random = random;
  }

  String of(String text) {
    JsonNode document = JSON.readTree(text);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      List<JsonNode> containers = new ArrayList<>();
      List<JsonNode> values = new ArrayList<>();
      collect(document, containers, values);
      JsonNode container = containers.get(random.nextInt(containers.size()));
      JsonNode value = values.get(random.nextInt(values.size())).deepCopy();
      switch (container) {
        case ObjectNode object -> change(object, value);
        case ArrayNode array -> change(array, value);
        default -> throw new AssertionError(container);
      }
    }
    return random.nextInt(20) == 0 ? nested(document.toString()) : document.toString();
  }

  private void change(ObjectNode object, JsonNode value) {
    List<String> keys = new ArrayList<>(object.propertyNames());
    if (keys.isEmpty()) {
      object.set("n", value);
      return;
    }
    String key = keys.get(random.nextInt(keys.size()));
    String other = keys.get(random.nextInt(keys.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(key);
      case 1 -> object.set(key, value);
      case 2 -> {
        JsonNode kept = object.get(key);
        object.set(key, object.get(other));
        object.set(other, kept);
      }
      case 3 -> object.set(key + random.nextInt(3), object.remove(key));
      default -> object.set(key, JSON.createArrayNode().add(object.get(key)));
    }
  }

  private void change(ArrayNode array, JsonNode value) {
    int size = array.size();
    if (size == 0) {
      array.add(value);
      return;
    }
    int at = random.nextInt(size);
    switch (random.nextInt(5)) {
      case 0 -> array.remove(at);
      case 1 -> array.set(at, value);
      case 2 -> array.insert(at, array.get(random.nextInt(size)).deepCopy());
      case 3 -> array.insert(random.nextInt(size), array.remove(at));
      default -> array.removeAll();
    }
  }

  private String nested(String text) {
    int depth = 1 + random.nextInt(2000);
    return "[".repeat(depth) + text + "]".repeat(depth);
  }

  private static void collect(JsonNode node, List<JsonNode> containers, List<JsonNode> values) {
    values.add(node);
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers, values));
    }
  }
}
