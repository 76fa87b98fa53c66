package studio.backprop.samples;

import java.util.List;
import java.util.stream.Stream;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.DataCheck;
import studio.backprop.graph.Problem;
import studio.backprop.language.Language;
import studio.backprop.scenario.edit.EntryFault;
import studio.backprop.scenario.edit.Refusal;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.SaveFault;
import studio.backprop.telling.EditPhrases;
import studio.backprop.telling.FilePhrases;
import studio.backprop.telling.ProblemPhrases;
import studio.backprop.telling.SavePhrases;

/// What the program says of problems, for tests that pin its sentences.
public final class Said {
  private static final FilePhrases FILE = new FilePhrases(Language.ENGLISH);
  private static final ProblemPhrases GRAPH = new ProblemPhrases(Language.ENGLISH);
  private static final SavePhrases SAVE = new SavePhrases(Language.ENGLISH);
  private static final EditPhrases EDIT = new EditPhrases(Language.ENGLISH);

  private Said() {}

  /// `place: sentence`, for each problem of a file.
  public static List<String> of(Reading.NotWhole reading) {
    return reading.problems().stream().map(Said::of).toList();
  }

  /// `place: sentence`
  public static String of(FileProblem problem) {
    return FILE.line(problem);
  }

  /// Where it stands.
  public static String placeOf(FileProblem problem) {
    return FILE.place(problem);
  }

  /// With the name of the file.
  public static String of(SaveFault fault) {
    return SAVE.sentence(fault);
  }

  public static String of(Problem problem) {
    return GRAPH.sentence(problem);
  }

  public static String of(Refusal refusal) {
    return EDIT.sentence(refusal);
  }

  public static String of(EntryFault fault) {
    return EDIT.sentence(fault);
  }

  /// Everything that is wrong with a graph and its numbers.
  public static List<Problem> wrongWith(Assembly assembly) {
    return Stream.concat(
            assembly.problems().stream(), DataCheck.problems(assembly.graph()).stream())
        .toList();
  }
}
