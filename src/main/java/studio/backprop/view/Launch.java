package studio.backprop.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the window begins with.
///
/// @param file what to open, or a scenario that comes with the program
/// @param moment the moment of its lesson that is taught, from 1; 0 where none is
/// @param present whether it is presented
public record Launch(Optional<Path> file, int moment, boolean present) {

  /// As parameters of the application.
  List<String> parameters() {
    return Stream.concat(
            Stream.of(Integer.toString(moment), Boolean.toString(present)),
            file.stream().map(Path::toString))
        .toList();
  }

  /// What parameters of the application say.
  static Launch of(List<String> parameters) {
    return new Launch(
        parameters.stream().skip(2).findFirst().map(Path::of),
        Integer.parseInt(parameters.get(0)),
        Boolean.parseBoolean(parameters.get(1)));
  }

  /// Has a window begin so, once what it shows is there.
  void in(MainWindow window) {
    if (moment > 0) {
      window.teaching().show(moment);
    }
    if (present) {
      window.presentation().begin();
    }
  }
}
