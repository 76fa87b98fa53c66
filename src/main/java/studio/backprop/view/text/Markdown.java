package studio.backprop.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import studio.backprop.view.text.Passage.Formula;
import studio.backprop.view.text.Passage.Piece;
import studio.backprop.view.text.Passage.Words;

/// Turns Markdown into passages, one a paragraph; what they look like is up to the style sheet.
/// Formulas between dollar signs are typeset. Links and pictures are shown as their words, HTML as
/// it is written. A very long paragraph goes on in another, so that none of them takes long to set.
public final class Markdown extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern FORMULA = Pattern.compile("\\$([^$]{1,300})\\$");

  private static final char BEGIN = '\uE000';
  private static final char END = '\uE001';
  private static final char UNREADABLE = '\uFFFD';

  /// Stands for a formula while Markdown is read, which would take its `_` and `\\` as its own.
  /// What the text itself has of such signs, which nobody can read, is shown as unreadable.
  private static final Pattern PLACE = Pattern.compile(BEGIN + "([0-9]+)" + END);

  /// As long as a paragraph may be, in signs.
  private static final int LONGEST = 4_000;

  private final List<String> formulas = new ArrayList<>();

  private final List<Passage> passages = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private List<String> kind = List.of();
  private int length;
  private String prefix = "";

  private Markdown() {}

  public static List<Passage> passages(String markdown) {
    Markdown writer = new Markdown();
    String readable = markdown.replace(BEGIN, UNREADABLE).replace(END, UNREADABLE);
    PARSER.parse(FORMULA.matcher(readable).replaceAll(writer::setAside)).accept(writer);
    writer.end();
    return writer.passages;
  }

  private String setAside(MatchResult formula) {
    formulas.add(formula.group(1).replace('\n', ' '));
    return BEGIN + String.valueOf(formulas.size() - 1) + END;
  }

  @Override
  public void visit(Paragraph paragraph) {
    begin("paragraph");
    visitChildren(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    begin("heading");
    visitChildren(heading);
  }

  @Override
  public void visit(OrderedList list) {
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    items(list, number);
  }

  @Override
  public void visit(org.commonmark.node.BulletList list) {
    items(list, -1);
  }

  /// @param number the first item's number, or −1 for bullets
  private void items(ListBlock list, int number) {
    int at = number;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      prefix = at < 0 ? "•  " : at++ + ".  ";
      visitChildren(item);
    }
    prefix = "";
  }

  @Override
  public void visit(BlockQuote quote) {
    styled("quote", () -> visitChildren(quote));
  }

  @Override
  public void visit(FencedCodeBlock block) {
    code(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral());
  }

  private void code(String literal) {
    begin("paragraph");
    styled("code", () -> write(literal.stripTrailing()));
  }

  @Override
  public void visit(ThematicBreak line) {
    begin("paragraph");
    write("—");
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("emphasis", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("strong", () -> visitChildren(strong));
  }

  @Override
  public void visit(Code code) {
    styled("code", () -> write(code.getLiteral()));
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    write(text.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    write(" ");
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    write("\n");
  }

  @Override
  public void visit(HtmlInline html) {
    write(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    begin("paragraph");
    write(html.getLiteral());
  }

  private void begin(String style) {
    end();
    kind = prefix.isEmpty() ? List.of(style) : List.of(style, "item");
    write(prefix);
    prefix = "";
  }

  private void end() {
    if (!pieces.isEmpty()) {
      passages.add(new Passage(kind, pieces));
    }
    pieces.clear();
    length = 0;
  }

  private void styled(String style, Runnable inside) {
    styles.add(style);
    inside.run();
    styles.removeLast();
  }

  private void write(String words) {
    Matcher place = PLACE.matcher(words);
    int from = 0;
    while (place.find()) {
      say(words.substring(from, place.start()));
      add(new Formula(formulas.get(Integer.parseInt(place.group(1)))));
      from = place.end();
    }
    say(words.substring(from));
  }

  private void say(String words) {
    String rest = words;
    while (rest.length() > LONGEST) {
      int space = rest.lastIndexOf(' ', LONGEST);
      int end = space > 0 ? space + 1 : LONGEST;
      add(new Words(rest.substring(0, end), styles));
      rest = rest.substring(end);
    }
    if (!rest.isEmpty()) {
      add(new Words(rest, styles));
    }
  }

  private void add(Piece piece) {
    if (length > 0 && length + piece.length() > LONGEST) {
      end();
    }
    pieces.add(piece);
    length += piece.length();
  }
}
