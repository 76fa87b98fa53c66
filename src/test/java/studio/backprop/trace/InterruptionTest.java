package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.samples.Scenarios;

class InterruptionTest {
  private final GraphSource source = Scenarios.line().graphSource();

  @Test
  void assembling_ends_where_its_thread_is_interrupted() {
    endsWhereInterrupted(() -> Assembler.assemble(source));
  }

  @Test
  void a_pass_ends_where_its_thread_is_interrupted() {
    Graph graph = Assembler.whole(source);

    endsWhereInterrupted(() -> Trace.of(graph));
  }

  private static void endsWhereInterrupted(ThrowingCallable work) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(work).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
