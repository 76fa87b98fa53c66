package studio.backprop.session;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import studio.backprop.language.Language;
import studio.backprop.telling.QuestionPhrases;

/// A score as a table for a spreadsheet: a row a question, in the order in which they are asked.
public record ScoreTable(Score score, Language language) {

  /// As CSV, with a header.
  public String csv() {
    QuestionPhrases phrases = new QuestionPhrases(language);
    StringWriter text = new StringWriter();
    try (CsvWriter rows = CsvWriter.builder().build(text)) {
      rows.writeRecord("moment", "question", "tries", "end", "mistakes");
      score
          .results()
          .forEach((moment, result) ->
              rows.writeRecord(
                  Integer.toString(moment),
                  phrases.sentence(result.question()),
                  Integer.toString(result.tries()),
                  result.end().name().toLowerCase(Locale.ROOT),
                  String.join(" ", result.mistakes())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
