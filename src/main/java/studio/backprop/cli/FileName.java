package studio.backprop.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a file. Not every name can be said in the encoding that the system has for
/// names: with `LANG=C` none that is more than ASCII.
public final class FileName implements ITypeConverter<Path> {
  private static final String ENCODING = "sun.jnu.encoding";

  @Override
  public Path convert(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new TypeConversionException(unsayable(name));
    }
  }

  /// Why a name names no file, and the way out.
  public static String unsayable(String name) {
    return "\"%s\" is no name of a file in this system's encoding, %s; start with LC_ALL=C.UTF-8, or rename the file"
        .formatted(name, System.getProperty(ENCODING, "an unknown one"));
  }
}
