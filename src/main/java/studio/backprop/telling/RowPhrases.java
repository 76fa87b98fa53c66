package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;

/// Rows of a table that words have picked, and what they get back.
final class RowPhrases {
  private static final int[] NAMED = {6, 3, 1, 0};

  private final Vocabulary words;

  RowPhrases(Vocabulary words) {
    this.words = words;
  }

  List<String> of(Fact.WordAdded added) {
    Fact.Row row = added.row();
    return List.of(
        words.say(
            "rows.word",
            added.word(),
            added.words(),
            name(row),
            words.name(row.table()),
            added.word() - 1,
            added.time()),
        words.say("rows.word.short", added.word(), added.words(), row.number(), added.word() - 1),
        words.say("rows.word.shortest", added.word(), added.words()));
  }

  List<String> of(Fact.RowsReceived received) {
    String table = words.name(received.table());
    List<String> ways = new ArrayList<>();
    for (int named : NAMED) {
      List<String> clauses = new ArrayList<>();
      clauses.addAll(several(received.several(), named));
      clauses.addAll(group("rows.once", received.once(), named));
      clauses.addAll(group("rows.never", received.never(), named));
      ways.add(words.say("rows", table, words.clauses(clauses)));
    }
    ways.add(words.say("rows.short", received.several().size() + received.once().size()));
    return ways;
  }

  private List<String> several(List<Fact.Often> rows, int named) {
    List<String> clauses = new ArrayList<>();
    rows.stream()
        .limit(named)
        .forEach(one -> clauses.add(words.say("rows.several", name(one.row()), one.words())));
    int more = rows.size() - clauses.size();
    if (more > 0) {
      clauses.add(words.say(named == 0 ? "rows.several.count" : "rows.several.more", more));
    }
    return clauses;
  }

  private List<String> group(String key, List<Fact.Row> rows, int named) {
    if (rows.isEmpty()) {
      return List.of();
    }
    String names = words.list(rows.stream().map(this::name).toList());
    return List.of(
        rows.size() > named
            ? words.say(key + ".count", rows.size())
            : words.say(key, rows.size(), names));
  }

  private String name(Fact.Row row) {
    return row.label()
        .map(label -> words.say("rows.labelled", row.number(), label))
        .orElseGet(() -> String.valueOf(row.number()));
  }
}
