package studio.backprop.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.Main;
import studio.backprop.language.Texts;

/// The literals of the program, read from its classes, and the keys that it asks texts for.
///
/// @param literals all of them
/// @param keys those with which a text is asked for on the spot
record Code(List<Literal> literals, Set<Literal> keys) {

  static Code ofTheProgram() {
    try {
      Path classes =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<Literal> literals = new ArrayList<>();
      Set<Literal> keys = new LinkedHashSet<>();
      try (Stream<Path> files = Files.walk(classes.resolve("studio"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          of(ClassFile.of().parse(file), literals, keys);
        }
      }
      return new Code(literals, keys);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void of(ClassModel type, List<Literal> literals, Set<Literal> keys) {
    String name = type.thisClass().asInternalName().replace('/', '.');
    for (MethodModel method : type.methods()) {
      String place = name + "." + method.methodName().stringValue();
      method
          .code()
          .ifPresent(code ->
              literals.addAll(
                  new LiteralFlow(
                          place,
                          (call, arguments) -> {
                            if (isForText(call)) {
                              keys.addAll(arguments.getFirst().literals());
                            }
                          })
                      .of(code)));
    }
  }

  private static boolean isForText(InvokeInstruction call) {
    return call.owner().asSymbol().descriptorString().equals(Texts.class.descriptorString())
        && call.name().equalsString("get");
  }
}
