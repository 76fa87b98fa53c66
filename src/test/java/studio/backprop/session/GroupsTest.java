package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.graph.Node.Position;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.document.GroupHistory;
import studio.backprop.session.document.Groups;
import studio.backprop.session.document.NodeGroup;

/// Groups live as long as the document does, and are no part of it.
class GroupsTest {
  private final Session session = new Session(Library.entry("sigmoid-softmax-network").scenario());

  private void fold(String... nodes) {
    session.group(groups -> groups.folding(Set.of(nodes)));
  }

  private Groups groups() {
    return session.document().groups();
  }

  private NodeGroup only() {
    assertThat(groups().all()).hasSize(1);
    return groups().all().getFirst();
  }

  @Test
  void what_is_done_to_groups_is_undone_in_its_turn_among_the_edits() {
    Groups none = groups();
    fold("Z", "A");
    Groups folded = groups();
    session.apply(new Edit.SetCell("W1", 0, 0, 7));
    session.group(groups -> groups.naming("Z", "first"));
    Groups named = groups();
    var last = session.document().scenario();

    session.undo();
    assertThat(groups()).isEqualTo(folded);
    assertThat(session.document().scenario()).isEqualTo(last);
    session.undo();
    assertThat(groups()).isEqualTo(folded);
    assertThat(session.document().undoes()).isEmpty();
    session.undo();
    assertThat(groups()).isEqualTo(none);
    assertThat(session.document().canUndo()).isFalse();

    session.redo();
    assertThat(groups()).isEqualTo(folded);
    session.redo();
    assertThat(session.document().scenario()).isEqualTo(last);
    assertThat(groups()).isEqualTo(folded);
    session.redo();
    assertThat(groups()).isEqualTo(named);
    assertThat(session.document().canRedo()).isFalse();
  }

  @Test
  void it_is_said_what_would_be_undone() {
    fold("Z", "A");
    assertThat(session.document().regroups(true)).contains(GroupHistory.Kind.GROUP);
    session.group(groups -> groups.naming("Z", "first"));
    assertThat(session.document().regroups(true)).contains(GroupHistory.Kind.NAME);
    session.group(groups -> groups.moving("Z", 1, 2));
    assertThat(session.document().regroups(true)).contains(GroupHistory.Kind.MOVE);
    session.group(groups -> groups.unfolding("Z"));
    assertThat(session.document().regroups(true)).contains(GroupHistory.Kind.UNGROUP);
    session.apply(new Edit.SetCell("W1", 0, 0, 7));
    assertThat(session.document().regroups(true)).isEmpty();
  }

  @Test
  void what_is_undone_by_another_name_has_the_names_of_its_time() {
    fold("Z", "A");
    session.apply(new Edit.RenameNode("Z", "Logits"));
    session.undo();
    session.undo();
    session.redo();
    session.redo();

    assertThat(only().members()).containsExactlyInAnyOrder("Logits", "A");
  }

  @Test
  void groups_that_were_kept_are_nothing_to_undo() {
    session.keep(groups().folding(Set.of("Z", "A")));

    assertThat(session.document().canUndo()).isFalse();
  }

  @Test
  void folding_is_no_edit() {
    fold("Z", "A");

    assertThat(only().members()).containsExactlyInAnyOrder("Z", "A");
    assertThat(session.document().isDirty()).isFalse();
    assertThat(session.document().undoes()).isEmpty();
  }

  @Test
  void it_outlives_another_title_an_edit_undone_and_redone_and_saving_elsewhere(@TempDir Path to) {
    fold("Z", "A");
    NodeGroup before = only();

    session.apply(new Edit.Rename("Another"));
    assertThat(only()).isEqualTo(before);
    session.apply(new Edit.SetCell("W1", 0, 0, 7));
    session.undo();
    session.undo();
    session.redo();
    assertThat(only()).isEqualTo(before);
    session.filing().save(to.resolve("a.backprop.json"), _ -> {});
    assertThat(session.document().file()).isPresent();
    assertThat(only()).isEqualTo(before);
  }

  @Test
  void it_follows_a_node_that_is_called_otherwise_also_when_that_is_undone() {
    fold("Z", "A");

    session.apply(new Edit.RenameNode("Z", "Logits"));
    assertThat(only().members()).containsExactlyInAnyOrder("Logits", "A");
    session.undo();
    assertThat(only().members()).containsExactlyInAnyOrder("Z", "A");
    session.redo();
    assertThat(only().members()).containsExactlyInAnyOrder("Logits", "A");
  }

  @Test
  void a_node_that_is_deleted_is_in_it_again_once_that_is_undone() {
    fold("W1", "b1", "Z", "A");
    session.apply(new Edit.Disconnect("Z", "b"));
    session.apply(new Edit.Delete(Set.of("b1")));
    session.undo();

    assertThat(only().members()).contains("b1");
  }

  @Test
  void a_group_with_another_node_keeps_its_name_and_its_place() {
    fold("Z", "A");
    session.group(groups -> groups.naming("Z", " first  layer ").moving("A", 40, -12));
    fold("A", "W1");

    assertThat(only())
        .isEqualTo(
            new NodeGroup(
                Set.of("Z", "A", "W1"),
                Optional.of("first layer"),
                Optional.of(new Position(40, -12))));
  }

  @Test
  void a_name_can_be_taken_back_and_a_long_one_is_cut() {
    fold("Z", "A");
    session.group(groups -> groups.naming("Z", "x".repeat(100)));
    assertThat(only().name()).hasValue("x".repeat(NodeGroup.LONGEST_NAME));
    session.group(groups -> groups.naming("Z", " "));
    assertThat(only().name()).isEmpty();
  }

  @Test
  void of_two_groups_one_is_unfolded() {
    fold("Z", "A");
    fold("W1", "b1");
    session.group(groups -> groups.unfolding("A"));

    assertThat(only().members()).containsExactlyInAnyOrder("W1", "b1");
  }

  @Test
  void another_document_has_none() {
    fold("Z", "A");
    session.show(Scenarios.line());

    assertThat(groups().isEmpty()).isTrue();
  }
}
