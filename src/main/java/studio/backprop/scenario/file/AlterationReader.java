package studio.backprop.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Alteration.Cell;
import studio.backprop.scenario.file.FileProblem.Quote;
import studio.backprop.shape.Dims;

/// Reads what a moment of a lesson sets: `{ "n": 5, "W1[0,0]": 3 }`.
final class AlterationReader {

  private final JsonInput in;
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private final Map<Cell, Double> cells = new LinkedHashMap<>();

  AlterationReader(JsonInput in) {
    this.in = in;
  }

  Alteration read(String place) {
    in.map(place, this::member);
    return new Alteration(sizes, cells);
  }

  private void member(String key, String place) {
    in.budget().prose(place, key.length());
    Optional<Cell> cell = Cell.parse(key);
    if (cell.isPresent()) {
      cell(cell.get(), key, place);
    } else if (Dims.isSymbol(key)) {
      Integer size = in.whole(place, 1, Dims.LARGEST);
      if (size != null) {
        sizes.put(key, size);
      }
    } else {
      in.problems().add(place, FileRule.SET_IS_A_CELL_OR_A_SIZE, new Quote(key));
      in.skip();
    }
  }

  private void cell(Cell cell, String key, String place) {
    Double number = in.number(place);
    if (number != null && cells.put(cell, number) != null) {
      in.problems().add(place, FileRule.KEY_STANDS_ONCE, new Quote(key));
    }
  }
}
