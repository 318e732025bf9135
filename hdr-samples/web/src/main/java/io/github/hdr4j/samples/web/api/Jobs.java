package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.api.upload.Upload;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The jobs of all accounts, in memory: so many at most, and each for a while after it has ended.
 * They end before the server waits for its last requests, or their listeners would keep it.
 */
@Component
class Jobs implements SmartLifecycle {
  static final Duration KEPT = Duration.ofMinutes(10);

  private static final int MOST_WAITING = 16;
  private static final int MOST_OF_ACCOUNT = 2;
  private static final int MOST_KEPT = 32;
  private static final int TIMES_USUAL = 10;
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final long LAST_PICTURE_SECONDS = 10;

  private final Map<UUID, Job> jobs = new ConcurrentHashMap<>();
  private final JobWorker worker;
  private final Clock clock;
  private final int mostPictures;
  private final int threads;
  private volatile ExecutorService executor;
  private volatile boolean running;

  Jobs(JobWorker worker, Clock clock, WebSettings settings) {
    this.worker = worker;
    this.clock = clock;
    mostPictures = TIMES_USUAL * settings.upload().files();
    // The others read for people who wait.
    threads = Math.max(1, settings.readers() / 2);
    executor = Executors.newFixedThreadPool(threads);
  }

  /** How many pictures a job may have. */
  int mostPictures() {
    return mostPictures;
  }

  /**
   * Checks that somebody can start a job, before his pictures are taken.
   *
   * @throws Refusal if he or everybody has too many already
   */
  void checkRoom(UUID account) {
    List<Job> busy = jobs.values().stream().filter(job -> !job.status().state().ended()).toList();
    if (busy.stream().filter(job -> job.account().equals(account)).count() >= MOST_OF_ACCOUNT) {
      throw new Refusal(
              ProblemType.TOO_MANY_REQUESTS,
              "You have %d jobs under way. Wait until one of them is done, or cancel it."
                  .formatted(MOST_OF_ACCOUNT))
          .retryAfter(PAUSE);
    }
    if (!running || busy.size() >= MOST_WAITING) {
      throw new Refusal(
              ProblemType.BUSY, "The server has too many jobs. Send this one again in a while.")
          .retryAfter(PAUSE);
    }
  }

  /**
   * Starts a job.
   *
   * @param upload its pictures, which it closes in the end
   * @throws Refusal if there are too many jobs already; the pictures are not closed then
   */
  synchronized Job start(UUID account, Wish wish, Upload upload) {
    checkRoom(account);
    Job job = new Job(account, wish, upload);
    jobs.put(job.id(), job);
    forget(Instant.MIN);
    executor.execute(() -> worker.run(job));
    return job;
  }

  /**
   * Finds a job.
   *
   * @throws Refusal if there is none, or it is somebody else's
   */
  Job find(UUID account, UUID id) {
    Job job = jobs.get(id);
    if (job == null || !job.account().equals(account)) {
      throw new Refusal(
          ProblemType.NOT_FOUND,
          "There is no such job of yours. Jobs are forgotten %d minutes after their end."
              .formatted(KEPT.toMinutes()));
    }
    return job;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void forgetOld() {
    forget(clock.instant().minus(KEPT));
  }

  /** Forgets those that ended before then, and the oldest if there are too many. */
  private void forget(Instant then) {
    jobs.values().removeIf(job -> job.ended().isBefore(then));
    jobs.values().stream()
        .filter(job -> job.ended().isBefore(Instant.MAX))
        .sorted(Comparator.comparing(Job::ended).reversed())
        .skip(MOST_KEPT)
        .forEach(job -> jobs.remove(job.id()));
  }

  @Override
  public void start() {
    if (executor.isShutdown()) {
      executor = Executors.newFixedThreadPool(threads);
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    jobs.values().forEach(job -> job.end(JobState.CANCELLED, clock.instant()));
    executor.shutdown();
    try {
      if (!executor.awaitTermination(LAST_PICTURE_SECONDS, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
