package io.github.hdr4j.samples.web.api.upload;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * The memory that all uploads together may take, a quarter of the heap: the limits of one request
 * would not keep a hundred of them from exhausting it.
 */
@Component
public class Memory {
  private static final int SHARE = 4;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final AtomicLong free = new AtomicLong(Runtime.getRuntime().maxMemory() / SHARE);

  /** Begins with nothing held. */
  Hold hold() {
    return new Hold();
  }

  /** What one request holds. Not for use by several threads at once. */
  public final class Hold implements AutoCloseable {
    private long held;

    private Hold() {}

    /**
     * Takes more.
     *
     * @throws Refusal if there is no more
     */
    void add(long bytes) {
      if (free.addAndGet(-bytes) < 0) {
        free.addAndGet(bytes);
        throw new Refusal(
                ProblemType.BUSY,
                "The server holds too many other pictures. Send yours again in a few seconds.")
            .retryAfter(PAUSE);
      }
      held += bytes;
    }

    /** Gives everything back. */
    @Override
    public void close() {
      free.addAndGet(held);
      held = 0;
    }
  }
}
