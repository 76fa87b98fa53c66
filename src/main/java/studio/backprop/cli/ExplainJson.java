package studio.backprop.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import studio.backprop.explain.Chain;
import studio.backprop.explain.Examples;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Ladder;
import studio.backprop.explain.LocalDerivative;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.InnerCellName;
import studio.backprop.scalar.Index;
import studio.backprop.trace.Trace;
import studio.backprop.writing.DerivationLines;
import studio.backprop.writing.DerivationLines.Written;
import studio.backprop.writing.LineProgram;
import studio.backprop.writing.PlainExplanation;
import tools.jackson.core.JsonGenerator;

/// An explanation as JSON.
final class ExplainJson {
  private final JsonGenerator json;
  private final Trace trace;
  private final TreeJson trees;
  private final PlainExplanation writer;

  private ExplainJson(JsonGenerator json, Trace trace) {
    this.json = json;
    this.trace = trace;
    this.writer = new PlainExplanation(trace.graph());
    this.trees = new TreeJson(json, writer);
  }

  static void print(PrintStream out, Trace trace, Explanation explanation) {
    JsonLine.print(out, json -> new ExplainJson(json, trace).members(explanation));
  }

  /// The same of a cell inside an operation.
  static void print(PrintStream out, Trace trace, InnerCellName cell, Contribution contribution) {
    JsonLine.print(out, json -> new ExplainJson(json, trace).members(cell, contribution));
  }

  private void members(InnerCellName cell, Contribution contribution) {
    trees.cell(cell);
    json.writeNumberProperty("value", contribution.value());
    json.writeArrayPropertyStart("contributions");
    contribution(contribution, _ -> {});
    json.writeEndArray();
  }

  private void members(Explanation explanation) {
    trees.cell(explanation.cell());
    json.writeNumberProperty("value", explanation.value());
    json.writeArrayPropertyStart("contributions");
    for (Contribution one : explanation.contributions()) {
      contribution(one, edge -> ladder(explanation.cell(), one, edge));
    }
    json.writeEndArray();
  }

  /// @param ladder writes what there is beside, where something comes back along an edge
  private void contribution(Contribution contribution, Consumer<Edge> ladder) {
    json.writeStartObject();
    json.writeStringProperty("from", contribution.from().word());
    contribution.edge().ifPresent(edge -> json.writeStringProperty("port", edge.port()));
    json.writeStringProperty("formula", writer.formula(contribution));
    json.writeStringProperty("cell", writer.cell(contribution));
    json.writeNumberProperty("value", contribution.value());
    json.writeArrayPropertyStart("terms");
    contribution.terms().forEach(this::term);
    json.writeEndArray();
    json.writeName("tree");
    trees.tree(contribution.tree());
    contribution.edge().ifPresent(ladder);
    json.writeEndObject();
  }

  private void term(Explanation.Term term) {
    json.writeStartObject();
    json.writeArrayPropertyStart("factors");
    term.factors().forEach(trees::tree);
    json.writeEndArray();
    json.writeNumberProperty("value", term.value());
    json.writeEndObject();
  }

  private void ladder(CellName cell, Contribution contribution, Edge edge) {
    Ladder ladder = new Ladder(trace, edge);
    json.writeObjectPropertyStart("ladder");
    scalar(cell, edge, ladder.scalar(cell.row(), cell.column()));
    json.writeName("row");
    examples(cell, ladder.examples());
    json.writeStringProperty("matrix", writer.formula(contribution));
    derivation(edge);
    json.writeEndObject();
  }

  private void derivation(Edge edge) {
    LineProgram program = new LineProgram(trace.graph(), trace.graph().node(edge.to()));
    json.writeArrayPropertyStart("derivation");
    for (Written line : DerivationLines.ofIds(trace.graph(), edge).lines()) {
      json.writeStartObject();
      json.writeStringProperty("rule", line.rule());
      json.writeStringProperty("formula", line.formula().plain());
      json.writeStringProperty("program", program.of(line.line().is()).orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void scalar(CellName cell, Edge edge, Chain chain) {
    json.writeObjectPropertyStart("scalar");
    json.writeStringProperty("formula", writer.chain(cell, edge, chain));
    json.writeObjectPropertyStart("upstream");
    json.writeStringProperty("node", trace.graph().node(edge.to()).id());
    index("row", chain.row());
    index("column", chain.column());
    json.writeEndObject();
    json.writeArrayPropertyStart("terms");
    chain.summands().forEach(this::summand);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void index(String name, Index index) {
    switch (index) {
      case Index.At(long value) -> json.writeNumberProperty(name, value);
      case Index.Letter(String letter, _) -> json.writeStringProperty(name, letter);
      case Index.Computed _ -> throw new IllegalStateException("neither fixed nor a letter");
    }
  }

  private void summand(LocalDerivative one) {
    json.writeStartObject();
    json.writeName("upstream");
    trees.tree(one.upstream());
    json.writeName("derivative");
    trees.tree(one.derivative());
    json.writeNumberProperty("value", one.value());
    json.writeEndObject();
  }

  /// Null where the scenario has no batch, or this gradient is no sum over it.
  private void examples(CellName cell, Optional<Examples> examples) {
    if (examples.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("batch", examples.get().batch());
    json.writeArrayPropertyStart("examples");
    double[] shares = examples.get().shares(cell.row(), cell.column());
    for (int k = 0; k < shares.length; k++) {
      json.writeStartObject();
      json.writeNumberProperty("index", k);
      json.writeNumberProperty("value", shares[k]);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
