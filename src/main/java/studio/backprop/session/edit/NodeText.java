package studio.backprop.session.edit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Excerpt;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.edit.Refusal;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.session.Session;
import studio.backprop.session.thread.Errand;

/// Nodes as text, in the form of a scenario file: what is copied out of one document is pasted into
/// another, or the same.
public final class NodeText {
  private final Session session;
  private final Errand reading;

  public NodeText(Session session) {
    this.session = session;
    this.reading = new Errand(session.threads());
  }

  /// What became of a text that was pasted.
  public sealed interface Pasted {
    /// Its nodes are there and selected.
    ///
    /// @param resized the symbols that have another size here, which the nodes have followed
    record Done(Map<String, Integer> resized) implements Pasted {}

    /// It holds a scenario in which something is wrong.
    record Wrong(FileProblem problem) implements Pasted {}

    /// It cannot be brought in.
    ///
    /// @param why in a sentence
    record Refused(String why) implements Pasted {}
  }

  /// Some of the document's nodes, with the wires among them.
  public String of(Set<String> ids) {
    Scenario part = Excerpt.of(session.assembled().scenario(), ids);
    return new String(ScenarioWriter.write(part), StandardCharsets.UTF_8);
  }

  /// Whether a text looks as if it held nodes.
  public static boolean isThere(String text) {
    return text.stripLeading().startsWith("{") && text.contains("\"nodes\"");
  }

  /// Puts the nodes of a text into the document.
  ///
  /// @param told what became of it, perhaps after a while
  public void paste(String text, Consumer<Pasted> told) {
    Map<String, Integer> here = session.assembled().scenario().dims().sizes();
    reading.begin(() -> read(text, here), read -> take(read, told));
  }

  /// What a text holds.
  private sealed interface Read {
    record Part(Scenario part, Map<String, Integer> resized) implements Read {}

    record Nothing(FileProblem problem) implements Read {}
  }

  private Read read(String text, Map<String, Integer> here) {
    return switch (session.filing().reader().read(text)) {
      case Reading.Accepted(Scenario part, _) -> fitted(part, here);
      case Reading.HalfBuilt(Scenario part, _, _) -> fitted(part, here);
      case Reading.Refused(List<FileProblem> problems) -> new Read.Nothing(problems.getFirst());
    };
  }

  private static Read fitted(Scenario part, Map<String, Integer> here) {
    Map<String, Integer> other = other(part, here);
    return new Read.Part(resized(part, other), other);
  }

  private void take(Read read, Consumer<Pasted> told) {
    switch (read) {
      case Read.Part(Scenario part, var resized) -> insert(part, resized, told);
      case Read.Nothing(FileProblem problem) -> told.accept(new Pasted.Wrong(problem));
    }
  }

  private void insert(Scenario part, Map<String, Integer> resized, Consumer<Pasted> told) {
    Edit edit = new Edit.Insert(part);
    Optional<Outcome> tried = session.tried(edit);
    if (tried.orElse(null) instanceof Outcome.Refused(Refusal why)) {
      told.accept(new Pasted.Refused(session.sentence(why)));
    } else {
      add(edit, tried, why -> told.accept(new Pasted.Refused(why)));
      told.accept(new Pasted.Done(resized));
    }
  }

  /// The symbols that are here with another size, and that.
  private static Map<String, Integer> other(Scenario part, Map<String, Integer> here) {
    Set<String> both = part.dims().sizes().keySet();
    return here.entrySet().stream()
        .filter(dim -> both.contains(dim.getKey()))
        .filter(dim -> !dim.getValue().equals(part.dims().sizes().get(dim.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// In the sizes of this document, as far as it can be.
  private static Scenario resized(Scenario part, Map<String, Integer> sizes) {
    Assembled now = Assembled.of(part);
    for (Map.Entry<String, Integer> size : sizes.entrySet()) {
      if (new Edit.Resize(size.getKey(), size.getValue()).applyTo(now)
          instanceof Outcome.Done(Assembled after)) {
        now = after;
      }
    }
    return now.scenario();
  }

  /// Puts copies of nodes beside them, and selects these.
  public void duplicate(Set<String> ids, Consumer<String> refused) {
    Edit edit = new Edit.Duplicate(ids);
    add(edit, session.tried(edit), refused);
  }

  /// Does an edit that adds nodes, and selects these where they are known beforehand.
  ///
  /// @param tried what comes of it, where that is known
  private void add(Edit edit, Optional<Outcome> tried, Consumer<String> refused) {
    Set<String> before = ids(session.assembled().scenario());
    List<String> added =
        tried.orElse(null) instanceof Outcome.Done(Assembled after)
            ? ids(after.scenario()).stream().filter(id -> !before.contains(id)).toList()
            : List.of();
    session.apply(edit, refused);
    if (!added.isEmpty()) {
      session.selectNodes(added.getFirst(), added.subList(1, added.size()));
    }
  }

  private static Set<String> ids(Scenario scenario) {
    return scenario.nodes().stream()
        .map(Node::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
