package studio.backprop;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which classes are one declaration: nested ones belong to their file, and a sealed type and its
/// permitted kinds are one closed vocabulary, however many files it is spread over.
final class Declarations {
  /// From a file to one that it is declared with, until that is itself.
  private final Map<String, String> with = new TreeMap<>();

  Declarations(Collection<JavaClass> classes) {
    for (JavaClass one : classes) {
      permitted(one).forEach(kind -> join(one.getName(), kind));
    }
  }

  /// The name of the declaration that a class is part of: its file's, or its vocabulary's first.
  String of(String name) {
    String file = file(name);
    String other = with.getOrDefault(file, file);
    return other.equals(file) ? file : of(other);
  }

  private static String file(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  private void join(String sealed, String kind) {
    String one = of(sealed);
    String other = of(kind);
    if (!one.equals(other)) {
      with.put(other, one);
    }
  }

  /// Read from the class file, since ArchUnit does not tell; loading the class would load JavaFX.
  private static List<String> permitted(JavaClass one) {
    try (InputStream file = one.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of()
          .parse(file.readAllBytes())
          .findAttribute(Attributes.permittedSubclasses())
          .map(kinds ->
              kinds.permittedSubclasses().stream()
                  .map(kind -> kind.asInternalName().replace('/', '.'))
                  .toList())
          .orElse(List.of());
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
