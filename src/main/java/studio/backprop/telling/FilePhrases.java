package studio.backprop.telling;

import java.util.List;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.FileProblem.Found;
import studio.backprop.scenario.file.FileProblem.Quote;
import studio.backprop.scenario.file.FileRule;
import studio.backprop.scenario.file.SaveFault;
import studio.backprop.scenario.file.SyntaxRule;
import studio.backprop.scenario.file.Wanted;

/// What is wrong with a file, in a sentence each.
public final class FilePhrases {
  private final Texts texts;
  private final ProblemPhrases graph;

  public FilePhrases(Language language) {
    this.texts = language.texts("problems");
    this.graph = new ProblemPhrases(texts);
  }

  /// What is wrong and what would be right.
  public String sentence(FileProblem problem) {
    return switch (problem) {
      case FileProblem.InGraph(_, var inGraph) -> graph.sentence(inGraph);
      case FileProblem.InText(_, var rule, var details) -> clipped(rule, details);
      case FileProblem.AtCharacter(_, _, var rule, var details) -> clipped(rule, details);
      case FileProblem.AtCell(_, _, var rule, var details) -> clipped(rule, details);
    };
  }

  /// The same after the place where it stands: `nodes[3].inputs.W: …`.
  public String line(FileProblem problem) {
    String place = place(problem);
    return place.isEmpty() ? sentence(problem) : place + ": " + sentence(problem);
  }

  /// Where it stands: `nodes[3].inputs.W`, `line 1, column 2`; empty where it is the file as a
  /// whole.
  public String place(FileProblem problem) {
    return switch (problem) {
      case FileProblem.InGraph(String path, _) -> path;
      case FileProblem.InText(String path, _, _) -> path;
      case FileProblem.AtCharacter(int line, int column, _, _) ->
          texts.get("at-character", line, column);
      case FileProblem.AtCell(int line, int column, _, _) ->
          texts.get("at-character", line, column);
    };
  }

  private String clipped(FileRule rule, List<Object> details) {
    return Quoted.clipped(said(rule, details), SizePhrases.LONGEST);
  }

  private String said(FileRule broken, List<Object> details) {
    String key = Texts.key(broken);
    if (!details.isEmpty() && details.getFirst() instanceof SyntaxRule rule) {
      return texts.get(
          "syntax", texts.get(key), texts.get("syntax." + Texts.key(rule), details.getLast()));
    }
    return switch (broken) {
      case ROWS_ARE_OF_ONE_LENGTH ->
          texts.get(key, texts.get("numbers", details.getFirst()), details.getLast());
      default ->
          details.isEmpty()
              ? texts.get(key)
              : texts.get(key, details.stream().map(this::shown).toArray());
    };
  }

  private Object shown(Object detail) {
    return switch (detail) {
      case Quote(String text) -> Quoted.text(text);
      case SaveFault.NoFile.Kind kind -> texts.get("save.kind." + Texts.key(kind));
      case Wanted wanted -> texts.get("wanted." + Texts.key(wanted));
      case Found(Found.Kind kind, String shown) ->
          texts.get(
              "found." + Texts.key(kind), kind == Found.Kind.TEXT ? Quoted.text(shown) : shown);
      default -> detail;
    };
  }
}
