package studio.backprop.view.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ClassPathWarningTest {
  private final List<String> logged = new ArrayList<>();

  @Test
  void only_what_javafx_says_of_the_class_path_is_kept_quiet() {
    Handler remembering = new Remembering();
    Logger logger = Logger.getLogger("javafx");
    logger.addHandler(remembering);
    logger.setUseParentHandlers(false);
    try {
      ClassPathWarning.silence();
      logger.warning("Unsupported JavaFX configuration: classes were loaded from 'unnamed module'");
      logger.warning("something else");
    } finally {
      logger.removeHandler(remembering);
      logger.setUseParentHandlers(true);
    }

    assertThat(logged).containsExactly("something else");
  }

  private final class Remembering extends Handler {
    @Override
    public void publish(LogRecord record) {
      logged.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
