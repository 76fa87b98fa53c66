package studio.backprop.session.table;

import studio.backprop.language.Texts;
import studio.backprop.session.document.Score;
import studio.backprop.telling.QuestionPhrases;

/// A score as a table for a spreadsheet: a row a question, in the order in which they are asked.
///
/// @param phrases puts the questions into words
public record ScoreTable(Score score, QuestionPhrases phrases) {

  /// As CSV, with a header.
  public String csv() {
    return Csv.of(rows -> {
      rows.writeRecord("moment", "question", "tries", "end", "mistakes");
      score
          .results()
          .forEach((moment, result) ->
              rows.writeRecord(
                  Integer.toString(moment),
                  phrases.sentence(result.question()),
                  Integer.toString(result.tries()),
                  Texts.key(result.end()),
                  String.join(" ", result.mistakes())));
    });
  }
}
