package studio.backprop.session.check;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.backprop.playback.Run;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.trace.NumericCheck;

/// The numeric check of what is shown: while it is wanted each run is checked, and what was found
/// of one is not said of the next.
public final class Checking {
  private final Session session;
  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(this, "findings", Findings.NONE);
  private Optional<Run> checked = Optional.empty();
  private boolean wanted;
  private long documents;

  public Checking(Session session) {
    this.session = session;
    session.follow(Shown::run, this::follow);
  }

  /// What is known of the gradients that are shown now.
  public ReadOnlyObjectProperty<Findings> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /// Whether what is shown is to be checked. What was found is said no longer than that.
  public void want(boolean check) {
    wanted = check;
    if (!wanted) {
      forget();
    }
    check(session.shown().run());
  }

  private void forget() {
    checked = Optional.empty();
    findings.set(Findings.NONE);
  }

  private void follow(Run run) {
    if (session.documents() != documents) {
      documents = session.documents();
      forget();
    } else if (findings.get().asked() && !run.changes().all().isEmpty()) {
      findings.set(Findings.OUTDATED);
    }
    check(run);
  }

  private void check(Run run) {
    if (wanted && !checked.equals(Optional.of(run))) {
      checked = Optional.of(run);
      session.errands().check(this::tell);
    }
  }

  private void tell(NumericCheck found) {
    if (wanted) {
      findings.set(Findings.of(found));
    }
  }
}
