package studio.backprop.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Part;
import studio.backprop.explain.Explanation.Product;

/// An explanation for reading.
public final class ExplainText {
  private ExplainText() {}

  public static void print(PrintStream out, Explanation explanation) {
    out.println(explanation.cell() + " = " + Figures.of(explanation.value()));
    if (explanation.contributions().isEmpty()) {
      out.println("  nothing comes back to it");
    }
    for (Contribution contribution : explanation.contributions()) {
      out.println();
      out.println(
          "  from %s%s: %s"
              .formatted(
                  contribution.from(),
                  contribution.port().map(port -> " at " + port).orElse(""),
                  contribution.formula()));
      out.println(
          "  %s = %s".formatted(contribution.cellFormula(), Figures.of(contribution.value())));
      TextTable terms = new TextTable();
      for (Product product : contribution.products()) {
        terms.line(
            "   ",
            Figures.of(product.value()),
            "= " + written(product, ExplainText::number),
            written(product, ExplainText::name));
      }
      terms.print(out);
    }
  }

  private static String written(Product product, java.util.function.Function<Part, String> part) {
    return product.parts().stream().map(part).collect(Collectors.joining(" · "));
  }

  private static String number(Part part) {
    return Figures.of(part.value());
  }

  private static String name(Part part) {
    return switch (part) {
      case Explanation.Cell cell -> cell.name().toString();
      case Explanation.InnerCell inner ->
          "%s %s of %s[%d,%d]"
              .formatted(
                  inner.quantity(), inner.inner(), inner.node(), inner.row(), inner.column());
      case Explanation.Figure figure -> figure.expression();
    };
  }
}
