package studio.backprop.view.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.backprop.scenario.file.FileProblem;

/// What a person is asked and told about files.
public interface Prompts {

  /// What is to become of unsaved work.
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /// What is to become of a file that another program has changed.
  enum Changed {
    OVERWRITE,
    SAVE_AS,
    CANCEL
  }

  /// Which file to open; empty where none after all.
  Optional<Path> fileToOpen(Optional<Path> near);

  /// Which table of data to read; empty where none after all.
  Optional<Path> tableToOpen(Optional<Path> near);

  /// Where to save; empty where not after all.
  Optional<Path> fileToSave(Optional<Path> near, String suggestedName);

  Unsaved whatOfUnsaved(String title);

  /// Another program has written the file since it was read or saved here.
  Changed whatOfChanged(Path file);

  /// Whether a file that is there already may go; the system's dialog was not asked about this
  /// name.
  boolean mayOverwrite(Path file);

  /// A file cannot be opened.
  void problems(Path file, List<FileProblem> problems);

  /// A file could not be written.
  void saveFailed(Path file, String reason);

  /// A name is none that the system's encoding can say, so its file cannot be reached.
  void unsayable(String name);

  /// Nobody is there to be asked: nothing is opened, saved or left.
  Prompts NONE =
      new Prompts() {
        @Override
        public Optional<Path> fileToOpen(Optional<Path> near) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> tableToOpen(Optional<Path> near) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(Optional<Path> near, String suggestedName) {
          return Optional.empty();
        }

        @Override
        public Unsaved whatOfUnsaved(String title) {
          return Unsaved.CANCEL;
        }

        @Override
        public Changed whatOfChanged(Path file) {
          return Changed.CANCEL;
        }

        @Override
        public boolean mayOverwrite(Path file) {
          return false;
        }

        @Override
        public void problems(Path file, List<FileProblem> problems) {
          // Nobody reads them.
        }

        @Override
        public void unsayable(String name) {
          // Nobody reads it.
        }

        @Override
        public void saveFailed(Path file, String reason) {
          // Nobody reads it.
        }
      };
}
