package studio.backprop.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests of what stands in a window: there is a toolkit, each test begins with a window that the
/// method marked [Start] fills, and a [WindowRobot] is handed to who asks for it.
@Tag("fx")
@ExtendWith(WindowExtension.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface InWindow {

  /// Is called on the toolkit's thread before each test, with a window that is not shown yet.
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Start {}
}
