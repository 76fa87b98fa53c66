package studio.backprop.session.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ErrandTest {
  private final List<String> heard = new ArrayList<>();
  private final Queue<Runnable> elsewhere = new ArrayDeque<>();
  private final Errand errand =
      new Errand(new Threads(Runnable::run, elsewhere::add, Runnable::run));

  @Test
  void what_came_of_it_is_heard_of_once_it_is_done() {
    errand.begin(() -> "done", heard::add);
    assertThat(errand.isUnderWay()).isTrue();

    elsewhere.remove().run();

    assertThat(heard).containsExactly("done");
    assertThat(errand.isUnderWay()).isFalse();
  }

  @Test
  void another_takes_its_place() {
    errand.begin(() -> "first", heard::add);
    errand.begin(() -> "second", heard::add);

    elsewhere.forEach(Runnable::run);

    assertThat(heard).containsExactly("second");
  }

  @Test
  void given_up_in_the_middle_it_is_interrupted_and_never_heard_of() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    errand.begin(
        () -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException _) {
            interrupted.set(true);
          }
          return "in vain";
        },
        heard::add);
    Thread working = new Thread(elsewhere.remove());
    working.start();
    begun.await();

    errand.giveUp();
    working.join();

    assertThat(interrupted).isTrue();
    assertThat(heard).isEmpty();
    assertThat(errand.isUnderWay()).isFalse();
  }
}
