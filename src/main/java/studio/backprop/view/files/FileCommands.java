package studio.backprop.view.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.session.Opening;
import studio.backprop.session.Saving;
import studio.backprop.session.Session;
import studio.backprop.session.document.Document;
import studio.backprop.session.recovery.Recoverable;
import studio.backprop.session.recovery.Recovery;
import studio.backprop.session.settings.RecentFiles;
import studio.backprop.telling.SavePhrases;

/// Opening and saving, with unsaved work asked about first. No work is lost without a yes to that.
public final class FileCommands {
  private static final String SUFFIX = ".backprop.json";
  private static final String TABLE = ".csv";

  private final Session session;
  private final RecentFiles recent;
  private final Prompts prompts;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private Runnable typed = () -> {};
  private boolean onDisk;

  public FileCommands(Session session, RecentFiles recent, Prompts prompts) {
    this.session = session;
    this.recent = recent;
    this.prompts = prompts;
  }

  private Document document() {
    return session.document();
  }

  /// Lets what is still being typed be taken before a document is saved or left.
  public void setOnTyped(Runnable kept) {
    typed = kept;
  }

  public RecentFiles recent() {
    return recent;
  }

  /// Asks for a file and opens it.
  public void open() {
    leave(() -> prompts.fileToOpen(document().file()).ifPresent(file -> read(file, () -> {})));
  }

  /// Opens a file.
  public void open(Path file) {
    open(file, () -> {});
  }

  /// Opens a file.
  ///
  /// @param then what is done once it is shown
  public void open(Path file, Runnable then) {
    leave(() -> read(file, then));
  }

  /// Opens a file as the system names it.
  public void open(File named) {
    path(named).ifPresent(this::open);
  }

  /// A file as the system names it; empty, and told so, where it cannot be reached by that name.
  public Optional<Path> path(File named) {
    try {
      return Optional.of(named.toPath());
    } catch (InvalidPathException wrong) {
      prompts.unsayable(wrong.getInput());
      return Optional.empty();
    }
  }

  /// Opens a scenario that comes with the program: as a copy without a file.
  public void openCopy(Scenario scenario) {
    leave(() -> session.show(scenario));
  }

  /// Begins a scenario in which there is nothing yet.
  public void openEmpty(String title) {
    leave(() -> session.show(Scenario.empty(document().scenario().catalogue(), title)));
  }

  /// Shows unsaved work that was left, in place of the document.
  ///
  /// @param then what to do once it is shown
  public void recover(Recovery recovery, Recoverable left, Runnable then) {
    leave(() -> {
      recovery.recover(left);
      then.run();
    });
  }

  /// Asks for a table of data.
  public Optional<Path> chooseTable() {
    return prompts.tableToOpen(document().file());
  }

  /// Tells why a file cannot be read.
  public void tellProblems(Path file, List<FileProblem> problems) {
    prompts.problems(file, problems);
  }

  private void read(Path file, Runnable then) {
    session
        .filing()
        .open(
            file,
            opening -> {
              switch (opening) {
                case Opening.Opened _ -> {
                  recent.add(file);
                  then.run();
                }
                case Opening.Refused refused -> {
                  prompts.problems(file, refused.problems());
                  if (refused.isGone()) {
                    recent.remove(file);
                  }
                }
              }
            });
  }

  /// Saves where the document came from, or asks where. A file that another program has written
  /// since is not overwritten unasked.
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    afterDisk(
        () -> document().file().ifPresentOrElse(file -> saveTo(file, then), () -> saveAs(then)));
  }

  private void saveTo(Path file, Runnable then) {
    onDisk(
        session.filing()::lookAtFile,
        isChanged -> {
          if (!isChanged) {
            write(file, then);
          } else {
            switch (prompts.whatOfChanged(file)) {
              case OVERWRITE -> write(file, then);
              case SAVE_AS -> saveAs(then);
              case CANCEL -> {}
            }
          }
        });
  }

  /// Asks where to save, until the name may be written or nobody wants to any more.
  public void saveAs() {
    afterDisk(() -> saveAs(() -> {}));
  }

  private void saveAs(Runnable then) {
    whereTo(suggestedName(), SUFFIX).ifPresent(file -> write(file, then));
  }

  /// Asks where to, and writes a table there; the document stays as it is.
  ///
  /// @param csv the table
  public void saveTable(String suggested, String csv) {
    whereTo(suggested, TABLE)
        .ifPresent(file ->
            session
                .filing()
                .export(
                    csv,
                    file,
                    wrong ->
                        wrong.ifPresent(
                            fault -> prompts.saveFailed(file, phrases().sentence(fault)))));
  }

  private Optional<Path> whereTo(String suggested, String suffix) {
    while (true) {
      Optional<Path> chosen = prompts.fileToSave(document().file(), suggested);
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      Path file = withSuffix(chosen.get(), suffix);
      if (mayWrite(chosen.get(), file)) {
        return Optional.of(file);
      }
    }
  }

  /// The system's dialog has asked about the name that was chosen, not about the one with a suffix.
  private boolean mayWrite(Path chosen, Path file) {
    return file.equals(chosen) || !Files.exists(file) || prompts.mayOverwrite(file);
  }

  private void write(Path file, Runnable then) {
    this.<Saving>onDisk(
        told -> session.filing().save(file, told),
        saving -> {
          switch (saving) {
            case Saving.Saved _ -> {
              recent.add(file);
              then.run();
            }
            case Saving.Failed failed ->
                prompts.saveFailed(file, phrases().sentence(failed.fault()));
          }
        });
  }

  private SavePhrases phrases() {
    return new SavePhrases(session.shown().style().language());
  }

  /// Leaves the document once it is saved, was saved on being asked, or may go.
  ///
  /// @param then what takes its place
  public void leave(Runnable then) {
    afterDisk(() -> {
      if (!document().isDirty()) {
        then.run();
        return;
      }
      switch (prompts.whatOfUnsaved(document().scenario().title())) {
        // It may have been edited while it was saved.
        case SAVE -> save(() -> leave(then));
        case DISCARD -> then.run();
        case CANCEL -> {}
      }
    });
  }

  /// Whether nothing is lost where the document is left at once, unasked.
  public boolean mayLeave() {
    typed.run();
    return !onDisk && !document().isDirty();
  }

  /// Does something on the disk; what is asked for meanwhile waits for what comes of it.
  private <T> void onDisk(Consumer<Consumer<T>> work, Consumer<T> then) {
    onDisk = true;
    work.accept(result -> {
      onDisk = false;
      then.accept(result);
      while (!onDisk && !waiting.isEmpty()) {
        waiting.remove().run();
      }
    });
  }

  private void afterDisk(Runnable command) {
    typed.run();
    if (onDisk) {
      waiting.add(command);
    } else {
      command.run();
    }
  }

  private String suggestedName() {
    Optional<Path> name = document().file().map(Path::getFileName);
    return name.map(Path::toString).orElseGet(() -> fromTitle() + SUFFIX);
  }

  private String fromTitle() {
    String words =
        document()
            .scenario()
            .title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return words.isEmpty() ? "scenario" : words;
  }

  private static Path withSuffix(Path file, String suffix) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + suffix);
  }
}
