package studio.backprop.scenario.file;

import java.util.List;
import studio.backprop.graph.Problem;
import tools.jackson.core.TokenStreamLocation;

/// Something wrong with a file, as a value; it is put into words where it is shown.
public sealed interface FileProblem {
  /// The graph that the file holds is wrong.
  ///
  /// @param path where it stands: `nodes[3].inputs.W`
  record InGraph(String path, Problem problem) implements FileProblem {}

  /// What is written in the file is wrong, or how it is.
  ///
  /// @param path where it stands, empty where it is the file as a whole
  /// @param details what the rule speaks of, in its order: a [Quote], a [Found], a [Wanted], a
  ///   [SyntaxRule], a number, or a `String` that needs no quotation marks
  record InText(String path, FileRule rule, List<Object> details) implements FileProblem {
    public InText {
      details = List.copyOf(details);
    }
  }

  /// The same where a place in the document cannot be named: it is no JSON, or no document.
  ///
  /// @param line counted from 1
  /// @param column counted from 1
  /// @param details as those of [InText]
  record AtCharacter(int line, int column, FileRule rule, List<Object> details)
      implements FileProblem {
    public AtCharacter {
      details = List.copyOf(details);
    }

    static AtCharacter of(TokenStreamLocation at, FileRule rule, List<Object> details) {
      return new AtCharacter(at.getLineNr(), at.getColumnNr(), rule, details);
    }
  }

  /// The same in a table.
  ///
  /// @param line counted from 1
  /// @param column of the table, counted from 1
  /// @param details as those of [InText]
  record AtCell(int line, int column, FileRule rule, List<Object> details) implements FileProblem {
    public AtCell {
      details = List.copyOf(details);
    }
  }

  /// A text out of the file, or its beginning.
  record Quote(String text) {
    public Quote {
      text = beginning(text);
    }
  }

  /// What stands in the file where something else is wanted.
  ///
  /// @param shown how it is written; empty for what is too long to be shown
  record Found(Kind kind, String shown) {
    /// A kind of JSON value.
    public enum Kind {
      OBJECT,
      ARRAY,
      TEXT,
      NUMBER,
      /// `true`, `false` or `null`.
      WORD
    }

    public Found {
      shown = beginning(shown);
    }
  }

  /// No more of a text than a sentence shows: a file's may be millions of characters long.
  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), 100));
  }
}
