package studio.backprop.view.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.Document;
import studio.backprop.session.Opening;
import studio.backprop.session.RecentFiles;
import studio.backprop.session.Recoverable;
import studio.backprop.session.Recovery;
import studio.backprop.session.Saving;
import studio.backprop.session.Session;
import studio.backprop.telling.SavePhrases;

/// Opening and saving, with unsaved work asked about first. No work is lost without a yes to that.
public final class FileCommands {
  private static final String SUFFIX = ".backprop.json";

  private final Session session;
  private final RecentFiles recent;
  private final Prompts prompts;

  public FileCommands(Session session, RecentFiles recent, Prompts prompts) {
    this.session = session;
    this.recent = recent;
    this.prompts = prompts;
  }

  private Document document() {
    return session.document();
  }

  public RecentFiles recent() {
    return recent;
  }

  /// Asks for a file and opens it.
  public void open() {
    if (mayLeave()) {
      prompts.fileToOpen(document().file()).ifPresent(this::read);
    }
  }

  /// Opens a file.
  ///
  /// @return whether it is open now
  public boolean open(Path file) {
    return mayLeave() && read(file);
  }

  /// Opens a scenario that comes with the program: as a copy without a file.
  public void openCopy(Scenario scenario) {
    if (mayLeave()) {
      session.show(scenario);
    }
  }

  /// Shows unsaved work that was left, in place of the document.
  ///
  /// @return whether it is shown now
  public boolean recover(Recovery recovery, Recoverable left) {
    if (!mayLeave()) {
      return false;
    }
    recovery.recover(left);
    return true;
  }

  private boolean read(Path file) {
    return switch (session.open(file)) {
      case Opening.Opened _ -> {
        recent.add(file);
        yield true;
      }
      case Opening.Refused refused -> {
        prompts.problems(file, refused.problems());
        yield false;
      }
    };
  }

  /// Saves where the document came from, or asks where. A file that another program has written
  /// since is not overwritten unasked.
  ///
  /// @return whether it is saved now
  public boolean save() {
    return document().file().map(this::saveTo).orElseGet(this::saveAs);
  }

  private boolean saveTo(Path file) {
    if (!document().isChangedOnDisk()) {
      return write(file);
    }
    return switch (prompts.whatOfChanged(file)) {
      case OVERWRITE -> write(file);
      case SAVE_AS -> saveAs();
      case CANCEL -> false;
    };
  }

  /// Asks where to save, until the name may be written or nobody wants to any more.
  ///
  /// @return whether it is saved now
  public boolean saveAs() {
    while (true) {
      Optional<Path> chosen = prompts.fileToSave(document().file(), suggestedName());
      if (chosen.isEmpty()) {
        return false;
      }
      Path file = withSuffix(chosen.get());
      if (mayWrite(chosen.get(), file)) {
        return write(file);
      }
    }
  }

  /// The system's dialog has asked about the name that was chosen, not about the one with a suffix.
  private boolean mayWrite(Path chosen, Path file) {
    return file.equals(chosen) || !Files.exists(file) || prompts.mayOverwrite(file);
  }

  private boolean write(Path file) {
    return switch (session.save(file)) {
      case Saving.Saved _ -> {
        recent.add(file);
        yield true;
      }
      case Saving.Failed failed -> {
        prompts.saveFailed(file, phrases().sentence(failed.fault()));
        yield false;
      }
    };
  }

  private SavePhrases phrases() {
    return new SavePhrases(session.shown().style().language());
  }

  /// Whether the document may be left: it is saved, or was saved on being asked, or may go.
  public boolean mayLeave() {
    if (!document().isDirty()) {
      return true;
    }
    return switch (prompts.whatOfUnsaved(document().scenario().title())) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
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

  private static Path withSuffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + SUFFIX);
  }
}
