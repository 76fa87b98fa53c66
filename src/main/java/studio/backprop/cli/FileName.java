package studio.backprop.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a file. Not every name can be said in the encoding that the system has for
/// names: with `LANG=C` none that is more than ASCII.
public final class FileName implements ITypeConverter<Path> {
  /// What Java reads for bytes that the encoding does not know.
  private static final char UNREADABLE = '\uFFFD';

  private static final String ENCODING = "sun.jnu.encoding";

  @Override
  public Path convert(String name) {
    try {
      return of(name);
    } catch (InvalidPathException _) {
      throw new TypeConversionException(unsayable(name));
    }
  }

  /// The file of a name.
  ///
  /// @throws InvalidPathException if the name cannot be said
  public static Path of(String name) {
    Path file = Path.of(name);
    if (name.indexOf(UNREADABLE) >= 0 && Files.notExists(file)) {
      throw new InvalidPathException(name, "it has bytes that the encoding does not know");
    }
    return file;
  }

  /// Why a name names no file, and the way out.
  public static String unsayable(String name) {
    return "\"%s\" is no name of a file in this system's encoding, %s; start with LC_ALL=C.UTF-8, or rename the file"
        .formatted(name, System.getProperty(ENCODING, "an unknown one"));
  }
}
