package io.github.hdr4j.samples.web.load;

import io.github.hdr4j.samples.web.testing.ApiCaller;
import io.github.hdr4j.samples.web.testing.PenDigit;
import io.github.hdr4j.samples.web.testing.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Loads a server on this machine over the loopback interface: each request is one picture of 280 by
 * 280 pixels that is recognised and kept.
 */
public final class LoadRun {
  private static final int SIDE = 280;
  private static final int PICTURES = 40;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;

  private final LoadPlan plan;
  private final ServerProcess server;
  private final ApiCaller caller;
  private final List<byte[]> pictures =
      IntStream.range(0, PICTURES).mapToObj(i -> PenDigit.png(i % 10, i / 10, SIDE)).toList();

  private LoadRun(LoadPlan plan, ServerProcess server, ApiCaller caller) {
    this.plan = plan;
    this.server = server;
    this.caller = caller;
  }

  /**
   * Loads a server as the system properties {@code hdr.load.*} tell, and prints the figures.
   *
   * @param args the file that the figures are written to as JSON
   * @throws Exception if the server cannot be loaded
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("hdr-load").resolve("server");
    LoadReport report = of(LoadPlan.ofProperties(), folder);
    System.out.println(report.table());
    report.write(Path.of(args.length == 0 ? "target/load.json" : args[0]));
  }

  /** Starts a server with a new folder, loads it and stops it. */
  static LoadReport of(LoadPlan plan, Path folder)
      throws IOException, InterruptedException, ExecutionException {
    Files.createDirectories(folder);
    try (ServerProcess server = ServerProcess.start(folder, plan.heap(), ApiCaller.settings())) {
      return new LoadRun(plan, server, ApiCaller.of(server.address())).run();
    }
  }

  private LoadReport run() throws InterruptedException, ExecutionException {
    phase(before(plan.warmUp()));
    List<Long> memory = Collections.synchronizedList(new ArrayList<>());
    long start = System.nanoTime();
    List<Outcome> outcomes =
        plan.requests() > 0 ? phase(counted(memory)) : phase(before(plan.seconds()));
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    return new LoadReport(
        plan,
        seconds,
        outcomes.stream().filter(Outcome::kept).map(Outcome::millis).toList(),
        outcomes.stream().filter(outcome -> !outcome.kept()).map(Outcome::answer).toList(),
        List.copyOf(memory));
  }

  private static BooleanSupplier before(int seconds) {
    long end = System.nanoTime() + (long) (seconds * NANOS_PER_SECOND);
    return () -> System.nanoTime() < end;
  }

  private BooleanSupplier counted(List<Long> memory) {
    AtomicInteger sent = new AtomicInteger();
    int step = Math.max(1, plan.requests() / LoadPlan.SAMPLES);
    return () -> {
      int number = sent.incrementAndGet();
      if (plan.memory() && number % step == 0) {
        memory.add(heap());
      }
      return number <= plan.requests();
    };
  }

  private long heap() {
    try {
      return server.heapAfterCollection();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has every caller send requests as long as there are to be more. */
  private List<Outcome> phase(BooleanSupplier more)
      throws InterruptedException, ExecutionException {
    Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    ExecutorService callers = Executors.newFixedThreadPool(plan.connections());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < plan.connections(); i++) {
        int first = i;
        running.add(callers.submit(() -> call(first, more, outcomes)));
      }
      for (Future<?> call : running) {
        call.get();
      }
    } finally {
      callers.shutdownNow();
    }
    return List.copyOf(outcomes);
  }

  private void call(int first, BooleanSupplier more, Queue<Outcome> outcomes) {
    for (int i = first; more.getAsBoolean(); i++) {
      outcomes.add(send(pictures.get(i % PICTURES)));
    }
  }

  private Outcome send(byte[] picture) {
    long start = System.nanoTime();
    try {
      HttpResponse<String> answer = caller.recognize(picture);
      boolean kept = answer.statusCode() == 201;
      return new Outcome(kept, millisSince(start), kept ? "" : answer + " " + answer.body());
    } catch (IOException e) {
      return new Outcome(false, millisSince(start), e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(false, millisSince(start), e.toString());
    }
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  /** What came of one request. */
  private record Outcome(boolean kept, double millis, String answer) {}
}
