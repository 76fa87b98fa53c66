package studio.backprop.view;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/// Opens a window before each test and closes all after it. What nobody caught on the toolkit's
/// thread meanwhile fails the test.
final class WindowExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();

  /// The toolkit is started once a process.
  private static final class Toolkit {
    static final WindowRobot ROBOT = start();

    private static WindowRobot start() {
      CompletableFuture<WindowRobot> started = new CompletableFuture<>();
      Platform.setImplicitExit(false);
      Platform.startup(watched(started));
      return started.join();
    }
  }

  private static Runnable watched(CompletableFuture<WindowRobot> started) {
    return () -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, wrong) -> UNCAUGHT.add(wrong));
      started.complete(new WindowRobot());
    };
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Object test = context.getRequiredTestInstance();
    List<Method> starts =
        AnnotationSupport.findAnnotatedMethods(
            test.getClass(), InWindow.Start.class, HierarchyTraversalMode.TOP_DOWN);
    Toolkit.ROBOT.interact(() -> {
      for (Method start : starts) {
        ReflectionSupport.invokeMethod(start, test, new Stage());
      }
    });
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Toolkit.ROBOT.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    Throwable wrong = UNCAUGHT.poll();
    UNCAUGHT.clear();
    if (wrong != null) {
      throw new AssertionError("uncaught on the toolkit's thread", wrong);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == WindowRobot.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Toolkit.ROBOT;
  }
}
