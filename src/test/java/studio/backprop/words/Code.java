package studio.backprop.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.backprop.Main;
import studio.backprop.language.Texts;

/// The literals of the program, read from its classes, and what they go into.
///
/// @param literals all of them
/// @param uses all that is called and set
record Code(List<Literal> literals, List<Use> uses) {

  static Code ofTheProgram() {
    try {
      Path classes =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Code code = new Code(new ArrayList<>(), new ArrayList<>());
      try (Stream<Path> files = Files.walk(classes.resolve("studio"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          code.read(ClassFile.of().parse(file));
        }
      }
      return code;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void read(ClassModel type) {
    String name = type.thisClass().asInternalName().replace('/', '.');
    for (MethodModel method : type.methods()) {
      LiteralFlow flow = new LiteralFlow(name + "." + method.methodName().stringValue());
      method.code().ifPresent(code -> flow.follow(method, code));
      literals.addAll(flow.literals());
      uses.addAll(flow.uses());
    }
  }

  /// Those with which a text is asked for on the spot.
  List<Literal> keys() {
    return uses.stream()
        .filter(use -> use.of().startsWith(Texts.class.getName() + ".get("))
        .filter(use -> use.values().size() > 1)
        .flatMap(use -> use.values().get(1).literals().stream())
        .distinct()
        .toList();
  }
}
