package studio.backprop;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import studio.backprop.view.InWindow;

/// Begins with the tests of windows, which run one after another while others run beside them.
public final class WindowsFirst implements ClassOrderer {
  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(Comparator.comparing(test -> !test.isAnnotated(InWindow.class)));
  }
}
