package studio.backprop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Rules that nothing below a package stands in a circle. One that is broken lists the circle, and
/// where each knows the next.
final class NoCircles extends ArchCondition<JavaClass> {
  private final boolean files;

  /// What each knows of the others, with the place where it does so.
  private final Map<String, Map<String, String>> known = new TreeMap<>();

  private final Set<String> names = new HashSet<>();
  private Declarations declarations = new Declarations(List.of());

  private NoCircles(boolean files) {
    super(files ? "not stand in a circle of files" : "not stand in a circle of packages");
    this.files = files;
  }

  /// Between the files of each package, as [Declarations] count them.
  static ArchRule betweenFilesBelow(String prefix) {
    return of(prefix, new NoCircles(true))
        .because("files in a circle are one file: none can be read, tested or changed alone");
  }

  /// Between packages.
  static ArchRule betweenPackagesBelow(String prefix) {
    return of(prefix, new NoCircles(false)).because("packages in a circle are one package");
  }

  private static ArchRule of(String prefix, NoCircles condition) {
    return classes().that().resideInAPackage(prefix + "..").should(condition);
  }

  @Override
  public void init(Collection<JavaClass> all) {
    known.clear();
    names.clear();
    all.forEach(one -> names.add(one.getName()));
    declarations = new Declarations(all);
  }

  private String unit(JavaClass one) {
    return files ? declarations.of(one.getName()) : one.getPackageName();
  }

  @Override
  public void check(JavaClass one, ConditionEvents events) {
    for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
      JavaClass other = dependency.getTargetClass().getBaseComponentType();
      boolean counts = !files || one.getPackageName().equals(other.getPackageName());
      if (counts && names.contains(other.getName())) {
        note(unit(one), unit(other), dependency.getDescription());
      }
    }
  }

  private void note(String from, String to, String place) {
    if (!from.equals(to)) {
      known.computeIfAbsent(from, _ -> new TreeMap<>()).putIfAbsent(to, place);
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    for (List<String> circle : Circles.in(known)) {
      events.add(SimpleConditionEvent.violated(circle, told(circle)));
    }
  }

  /// `a.Hen → a.Egg → a.Hen`, and below it each arrow's reason.
  private String told(List<String> circle) {
    StringBuilder text = new StringBuilder(String.join(" → ", circle));
    for (int i = 1; i < circle.size(); i++) {
      var places = known.getOrDefault(circle.get(i - 1), Map.of());
      text.append("\n    ").append(places.getOrDefault(circle.get(i), ""));
    }
    return text.toString();
  }
}
