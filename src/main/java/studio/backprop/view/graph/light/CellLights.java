package studio.backprop.view.graph.light;

import java.util.List;
import studio.backprop.explain.Spoken;
import studio.backprop.graph.CellName;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Lit;

/// Lights up what the cell that comes last inside an operation is made of, unless a person asks
/// about another cell.
public final class CellLights {
  private final Lights lights;
  private List<List<CellName>> cells = List.of();
  private List<Lit> ranges = List.of();
  private boolean away;

  public CellLights(Lights lights) {
    this.lights = lights;
  }

  public void show(Frame frame) {
    List<List<CellName>> now =
        frame.closeup().flatMap(Closeup::unit).map(Closeup.Unit::cells).orElse(List.of());
    List<Lit> lit = frame.closeup().map(Closeup::lit).orElse(List.of());
    if (!now.equals(cells) || !lit.equals(ranges)) {
      cells = now;
      ranges = lit;
      light();
    }
  }

  /// Leaves the lights to the answer to a question.
  public void giveWay(boolean toOthers) {
    if (away != toOthers) {
      away = toOthers;
      light();
    }
  }

  private void light() {
    if (away) {
      lights.light(Spoken.NOTHING);
    } else {
      lights.light(Spoken.of(cells), ranges);
    }
  }
}
