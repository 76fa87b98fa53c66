package studio.backprop.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program in a process of its own, its complaints among what it prints.
record JavaProcess(String classPath, List<String> settings) {

  static JavaProcess withJavafx(String... settings) {
    return new JavaProcess(ofTests(), List.of(settings));
  }

  static JavaProcess withoutJavafx(String... settings) {
    String without =
        Stream.of(ofTests().split(Pattern.quote(File.pathSeparator), -1))
            .filter(entry -> !entry.contains("openjfx") && !entry.contains("javafx"))
            .collect(Collectors.joining(File.pathSeparator));
    return new JavaProcess(without, List.of(settings));
  }

  private static String ofTests() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  Process start(Class<?> program, List<String> arguments) throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.add("-XX:TieredStopAtLevel=1");
    call.addAll(settings);
    call.add("-classpath");
    call.add(classPath);
    call.add(program.getName());
    call.addAll(arguments);
    return new ProcessBuilder(call).redirectErrorStream(true).start();
  }
}
