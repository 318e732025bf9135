package io.github.hdr4j.samples.web.durability;

import static org.awaitility.Awaitility.await;

import io.github.hdr4j.samples.web.testing.ApiCaller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/** Programs that send pictures until the server is gone. */
final class Callers implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(1);

  private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
  private final List<Future<?>> running = new ArrayList<>();
  private final ExecutorService threads;

  /** Starts to send. */
  Callers(int number, ApiCaller caller, byte[] picture) {
    threads = Executors.newFixedThreadPool(number);
    for (int i = 0; i < number; i++) {
      running.add(
          threads.submit(
              () -> {
                send(caller, picture);
                return null;
              }));
    }
  }

  private void send(ApiCaller caller, byte[] picture) throws InterruptedException {
    while (true) {
      HttpResponse<String> answer;
      try {
        answer = caller.recognize(picture);
      } catch (IOException e) {
        // The server is gone. Were it not, too little would be acknowledged, which is seen.
        return;
      }
      if (answer.statusCode() != 201) {
        throw new IllegalStateException("not kept: " + answer + " " + answer.body());
      }
      acknowledged.add(
          UUID.fromString(JsonMapper.shared().readTree(answer.body()).get("id").asString()));
    }
  }

  /** Waits until the load is on, and then for so long. */
  void loadFor(Duration time) throws InterruptedException {
    await("the first reading that is kept")
        .atMost(LONGEST_START)
        .until(() -> !acknowledged.isEmpty() || running.stream().anyMatch(Future::isDone));
    Thread.sleep(time.toMillis());
  }

  /** What was acknowledged until the server was gone. */
  List<UUID> acknowledged() throws InterruptedException, ExecutionException {
    for (Future<?> call : running) {
      call.get();
    }
    return List.copyOf(acknowledged);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
