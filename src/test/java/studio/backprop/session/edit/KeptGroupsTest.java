package studio.backprop.session.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.graph.Node.Position;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.document.Groups;
import studio.backprop.session.document.NodeGroup;
import studio.backprop.session.settings.Digest;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;

/// A file that is opened again has the groups that it was left with.
class KeptGroupsTest {
  private static final Groups TWO =
      new Groups(
          List.of(
              new NodeGroup(
                  Set.of("Z", "A"),
                  Optional.of("Schicht 1 = σ, \"a+b\""),
                  Optional.of(new Position(40, -12))),
              new NodeGroup(Set.of("W1", "b1"), Optional.empty(), Optional.empty())));

  @TempDir private Path directory;

  private Settings settings() {
    return new Settings(directory.resolve("settings"), Runnable::run);
  }

  private static Scenario network() {
    return Library.entry("sigmoid-softmax-network").scenario();
  }

  /// One in which what was kept is shown.
  private Session session() {
    Session session = new Session(network());
    var _ = new KeptGroups(settings(), session);
    return session;
  }

  private static Groups groups(Session session) {
    return session.document().groups();
  }

  @Test
  void a_document_that_no_file_holds_is_known_by_its_title() {
    session().group(_ -> TWO);

    assertThat(groups(session())).isEqualTo(TWO);
    assertThat(groups(session()).all()).isNotEmpty();
  }

  @Test
  void a_file_is_known_by_its_place_whatever_its_title_is() {
    Path file = directory.resolve("a.backprop.json");
    Session before = session();
    before.group(_ -> TWO);
    before.apply(new Edit.Rename("Another"));
    before.filing().save(file, _ -> {});

    Session after = new Session(Library.first().scenario());
    var _ = new KeptGroups(settings(), after);
    assertThat(groups(after).isEmpty()).isTrue();
    after.filing().open(file, _ -> {});
    assertThat(groups(after)).isEqualTo(TWO);
    after.show(Library.first().scenario());
    assertThat(groups(after).isEmpty()).isTrue();
  }

  @Test
  void a_file_that_is_written_over_has_those_of_what_is_written() {
    Path file = directory.resolve("a.backprop.json");
    Session before = session();
    before.group(_ -> TWO);
    before.filing().save(file, _ -> {});
    Session other = new Session(Library.first().scenario());
    var _ = new KeptGroups(settings(), other);
    other.filing().save(file, _ -> {});

    Session after = session();
    after.filing().open(file, _ -> {});
    assertThat(groups(after).isEmpty()).isTrue();
  }

  @Test
  void what_is_unfolded_stays_so() {
    session().group(_ -> TWO);
    session().group(_ -> Groups.NONE);

    assertThat(groups(session()).isEmpty()).isTrue();
  }

  @Test
  void a_window_that_takes_the_place_of_another_goes_on_with_its_groups() {
    Session before = session();
    before.group(_ -> TWO);
    Session after = before.handedOver();
    var _ = new KeptGroups(settings(), after);

    assertThat(groups(after)).isEqualTo(TWO);
  }

  @Test
  void more_than_the_settings_have_room_for_are_not_kept() {
    Set<String> many =
        IntStream.range(0, 2_000).mapToObj(k -> "node" + k).collect(Collectors.toSet());
    session().group(groups -> groups.folding(many));

    assertThat(groups(session()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "|", "Z,,A", "Z,A@1", "Z,A@1e9,2", "Z,A=%zz", "Z,A=%20", "Z A@99999999,0"})
  void whatever_else_stands_there_is_passed_over(String text) {
    Settings settings = settings();
    settings.set(
        new Setting<String>("groups-" + Digest.of(network().title()), one -> one, Optional::of),
        text + " W1,b1=x");
    Session session = new Session(network());
    var _ = new KeptGroups(settings, session);

    assertThat(groups(session).all()).extracting(NodeGroup::name).contains(Optional.of("x"));
  }
}
