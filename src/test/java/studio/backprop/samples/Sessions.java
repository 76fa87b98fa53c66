package studio.backprop.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Opening;
import studio.backprop.session.Session;

/// What a test does in a session and expects to succeed.
public final class Sessions {
  private Sessions() {}

  /// Does an edit that is not refused.
  public static void apply(Session session, Edit edit) {
    session.apply(edit, refusal -> fail(edit + " is refused: " + refusal));
  }

  /// Opens a file that holds a scenario.
  public static void open(Session session, Path file) {
    List<Opening> told = new ArrayList<>();
    session.filing().open(file, told::add);
    assertThat(told).containsExactly(new Opening.Opened());
  }
}
