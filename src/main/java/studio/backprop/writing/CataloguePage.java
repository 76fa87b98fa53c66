package studio.backprop.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Family;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// The page that lists every operation with its formula, gradients, shapes and conventions, written
/// from the declarations so that it cannot go stale.
public final class CataloguePage {
  private static final Texts TEXTS = Language.ENGLISH.texts("catalogue");
  private static final Meanings MEANINGS = new Meanings(Language.ENGLISH);
  private static final PlainWriter FORMULAS = new PlainWriter(Style.USUAL);

  private CataloguePage() {}

  /// Writes the page to the file that is named.
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]);
    Files.createDirectories(page.toAbsolutePath().getParent());
    Files.writeString(page, markdown(Catalogue.standard()));
  }

  /// The page, in Markdown.
  public static String markdown(Catalogue catalogue) {
    return TEXTS.get("head")
        + catalogue.families().stream()
            .map(CataloguePage::family)
            .collect(Collectors.joining("\n"));
  }

  private static String family(Family family) {
    return "## "
        + new Meanings(Language.ENGLISH).family(family)
        + "\n\n"
        + family.operations().stream()
            .map(CataloguePage::operation)
            .collect(Collectors.joining("\n"));
  }

  private static String operation(Operation operation) {
    BoundOperation general = operation.inGeneral();
    StringBuilder page = new StringBuilder("### " + operation.name() + "\n\n");
    page.append(sentence(MEANINGS.of(operation))).append("\n\n");
    boolean lettered = general.windows().isEmpty();
    page.append(TEXTS.get("table"));
    for (BoundOperation.Named inner : general.inner()) {
      row(page, inner.reference().name(), inner.expression(), lettered);
    }
    row(page, TEXTS.get("value"), general.value(), lettered);
    for (BoundOperation.Named inner : general.innerGradients()) {
      row(page, TEXTS.get("gradient", inner.reference().name()), inner.expression(), lettered);
    }
    List<Reference> operands = general.operands();
    for (int k = 0; k < operands.size(); k++) {
      row(
          page,
          TEXTS.get("gradient", operands.get(k).name()),
          general.gradients().get(k),
          lettered);
    }
    page.append("\n").append(TEXTS.get("ports", ports(operation)));
    for (Option option : operation.options()) {
      page.append("\n").append(TEXTS.get("option", option.name(), text(option)));
    }
    MEANINGS.conventions(operation).forEach(sentence -> page.append("\n").append(sentence));
    return page.append("\n").toString();
  }

  /// @param lettered whether shapes are letters; those of images follow from the options
  private static void row(
      StringBuilder page, String name, Expression expression, boolean lettered) {
    String formula =
        FORMULAS
            .write(new Formulation(CataloguePage::name, false).of(expression))
            .replace("|", "\\|");
    page.append(
        "| %s | %s | %s |\n"
            .formatted(
                name,
                formula,
                lettered ? expression.shape().symbols() : TEXTS.get("by-the-options")));
  }

  /// The operation's own names: its ports, `G` for the gradient from above.
  private static Formula name(Reference reference) {
    String name = reference.name();
    return switch (reference.role()) {
      case UPSTREAM -> named("G");
      case INNER_GRADIENT -> new Formula.Gradient(named(name));
      case OUTPUT -> named("output");
      case OPERAND, INNER -> named(name);
    };
  }

  private static Formula named(String name) {
    return new Formula.Name(new MathText(name, name));
  }

  private static String sentence(String meaning) {
    return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
  }

  private static String ports(Operation operation) {
    return operation.ports().stream()
        .map(port -> "`" + port + "`")
        .collect(Collectors.joining(", "));
  }

  private static String text(Option option) {
    return switch (option) {
      case Option.Choice choice ->
          TEXTS.get(
              "choice",
              choice.choices().stream()
                  .map(OptionValue::written)
                  .reduce((all, next) -> TEXTS.get("or", all, next))
                  .orElseThrow());
      case Option.Real _ -> byDefault(option, TEXTS.get("number"));
      case Option.Whole whole when whole.sameAs() != null ->
          TEXTS.get("same-as", TEXTS.get("whole-number"), whole.sameAs());
      case Option.Formula _ -> TEXTS.get("formula");
      case Option.Whole _ -> byDefault(option, TEXTS.get("whole-number"));
      case Option.Extent _ -> TEXTS.get("required", TEXTS.get("size"));
    };
  }

  private static String byDefault(Option option, String what) {
    OptionValue byDefault = option.defaultValue();
    return byDefault == null
        ? TEXTS.get("required", what)
        : TEXTS.get("by-default", what, byDefault.written());
  }
}
