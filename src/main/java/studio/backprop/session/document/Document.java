package studio.backprop.session.document;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Mistake;
import studio.backprop.playback.Conduct;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.History;

/// The open document: its scenario with what was before, and the file that holds it.
///
/// While a moment of its lesson is taught, what is shown and edited is a copy as that moment has
/// it; what would be saved stays as it was.
///
/// @param own the document itself over time
/// @param file where it was read from or saved to; empty where no file holds it yet
/// @param stamp by what that file is known again
/// @param taught the copy, while a lesson is taught
/// @param unwritten what holds of it that no file holds
public record Document(
    History own,
    Optional<Path> file,
    Optional<FileStamp> stamp,
    Optional<Taught> taught,
    Unwritten unwritten) {

  /// One without a lesson under way, in which all is right.
  public Document(History own, Optional<Path> file, Optional<FileStamp> stamp) {
    this(own, file, stamp, Optional.empty(), Unwritten.NOTHING);
  }

  /// A document that no file holds yet, with nothing to undo.
  public static Document of(Scenario scenario) {
    return new Document(History.opened(scenario), Optional.empty(), Optional.empty());
  }

  /// With another history of what is shown.
  public Document with(History next) {
    Unwritten then = unwritten.on(next);
    return taught
        .map(copy -> new Document(own, file, stamp, Optional.of(copy.with(next)), then))
        .orElseGet(() -> new Document(next, file, stamp, taught, then));
  }

  /// With the copy that a moment of the lesson has, or without one.
  public Document with(Optional<Taught> copy) {
    return new Document(own, file, stamp, copy, unwritten);
  }

  /// With a file that holds what was written.
  public Document saved(Scenario written, Optional<Path> to, Optional<FileStamp> as) {
    return new Document(own.markSaved(written), to, as, taught, unwritten);
  }

  /// With a mistake that is made on purpose, or without.
  ///
  /// @param untold whether nobody is to be told which
  public Document breaking(Optional<Mistake> mistake, boolean untold) {
    return new Document(
        own, file, stamp, taught.map(Taught::mend), unwritten.breaking(mistake, untold));
  }

  /// With something else that no file holds.
  public Document with(Unwritten other) {
    return new Document(own, file, stamp, taught, other);
  }

  /// The cells that are asked for, and so not to be seen.
  public Set<CellName> covered() {
    Set<CellName> all = new HashSet<>(taught.map(Taught::covered).orElse(Set.of()));
    worksheet().ifPresent(sheet -> all.addAll(sheet.open()));
    return all;
  }

  /// The cells that are to be filled in, while they are.
  public Optional<Worksheet> worksheet() {
    return unwritten.worksheet();
  }

  /// The nodes that are shown as one card.
  public Groups groups() {
    return unwritten.groups().present();
  }

  /// With other groups, as something to undo.
  public Document grouping(Groups groups) {
    return with(unwritten.grouping(unwritten.groups().record(groups, history())));
  }

  /// With the groups that are kept of it.
  public Document keeping(Groups groups) {
    return with(unwritten.grouping(unwritten.groups().with(groups)));
  }

  /// What would be undone, or done again, where that is no edit but something that was done to
  /// groups.
  ///
  /// @param back whether it is undone
  public Optional<GroupHistory.Kind> regroups(boolean back) {
    return back ? unwritten.groups().undoes(history()) : unwritten.groups().redoes(history());
  }

  /// With that undone, or done again; empty where it is an edit, or nothing.
  public Optional<Document> regrouped(boolean back) {
    GroupHistory groups = unwritten.groups();
    return (back ? groups.undone(history()) : groups.redone(history()))
        .map(unwritten::grouping)
        .map(this::with);
  }

  /// What it learns on the timeline, while it does.
  public Optional<Stepping> stepping() {
    return unwritten.stepping();
  }

  /// How it is run.
  public Conduct conduct() {
    return unwritten.conduct(mistake());
  }

  /// What is done wrong: as the moment of the lesson has it until a person mends that, else as a
  /// person wants it.
  public Optional<Mistake> mistake() {
    return taught.flatMap(Taught::made).or(unwritten::broken);
  }

  /// What is shown over time.
  public History history() {
    return taught.map(Taught::history).orElse(own);
  }

  /// What is shown.
  public Scenario scenario() {
    return history().present();
  }

  /// Whether somebody is led through it, by a lesson or by cells that are to be filled in.
  public boolean isGuided() {
    return taught.isPresent() || worksheet().isPresent();
  }

  /// Whether it holds changes that were not saved.
  public boolean isDirty() {
    return own.isDirty();
  }

  public boolean canUndo() {
    return undoes().isPresent() || regroups(true).isPresent();
  }

  public boolean canRedo() {
    return redoes().isPresent() || regroups(false).isPresent();
  }

  /// The edit that would be undone.
  public Optional<Edit> undoes() {
    return history().undoes();
  }

  /// The edit that would be done again.
  public Optional<Edit> redoes() {
    return history().redoes();
  }

  /// The file as it was when it was last read or saved here.
  public Optional<Origin> origin() {
    return file.map(path -> new Origin(path, stamp));
  }

  /// Whether another program has written the file since it was last read or saved here.
  public boolean isChangedOnDisk() {
    Optional<FileStamp> now = file.flatMap(FileStamp::of);
    return now.isPresent() && !now.equals(stamp);
  }
}
