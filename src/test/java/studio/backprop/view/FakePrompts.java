package studio.backprop.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.scenario.file.FileProblem;
import studio.backprop.view.files.Prompts;

/// Answers what a test has laid down, and remembers what was asked and told.
final class FakePrompts implements Prompts {
  Optional<Path> choice = Optional.empty();
  Unsaved answer = Unsaved.CANCEL;
  Changed changed = Changed.CANCEL;
  boolean overwrite;

  /// What is chosen after an overwriting that was not allowed.
  Optional<Path> nextChoice = Optional.empty();

  final List<String> asked = new ArrayList<>();
  final List<FileProblem> problems = new ArrayList<>();
  final List<String> failures = new ArrayList<>();

  @Override
  public Optional<Path> fileToOpen(Optional<Path> near) {
    return choice;
  }

  @Override
  public Optional<Path> tableToOpen(Optional<Path> near) {
    return choice;
  }

  @Override
  public Optional<Path> fileToSave(Optional<Path> near, String suggestedName) {
    asked.add(suggestedName);
    return choice;
  }

  @Override
  public Unsaved whatOfUnsaved(String title) {
    asked.add(title);
    return answer;
  }

  @Override
  public Changed whatOfChanged(Path file) {
    asked.add(String.valueOf(file.getFileName()));
    return changed;
  }

  @Override
  public boolean mayOverwrite(Path file) {
    asked.add(String.valueOf(file.getFileName()));
    choice = overwrite ? choice : nextChoice;
    return overwrite;
  }

  @Override
  public void problems(Path file, List<FileProblem> found) {
    problems.addAll(found);
  }

  @Override
  public void unsayable(String name) {
    failures.add(name);
  }

  @Override
  public void saveFailed(Path file, String reason) {
    failures.add(reason);
  }
}
