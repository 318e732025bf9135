package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells listeners how jobs get on. Each has a thread of its own, so that a slow one keeps neither
 * the job nor the others waiting, and there are only so many.
 */
@Component
class JobListeners {
  private static final Logger LOG = LoggerFactory.getLogger(JobListeners.class);
  private static final int MOST = 32;

  /** A listener that is gone is noticed when something is sent to it. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final long IDLE_SECONDS = 30;
  private static final long NO_TIMEOUT = 0;

  private final ExecutorService threads =
      new ThreadPoolExecutor(0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>());

  /**
   * Lets somebody listen to a job.
   *
   * @param from index of the first result that he has not got yet
   * @throws Refusal if too many others listen
   */
  SseEmitter listen(Job job, int from) {
    SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
    try {
      threads.execute(() -> tell(job, from, emitter));
    } catch (RejectedExecutionException e) {
      throw new Refusal(
              ProblemType.BUSY,
              "Too many listen to jobs. Ask for the job itself, or listen again in a while.")
          .retryAfter(PAUSE);
    }
    return emitter;
  }

  private static void tell(Job job, int from, SseEmitter emitter) {
    try {
      emitter.send(event("progress").data(job.status()));
      int next = from;
      Job.News news;
      do {
        news = job.await(next, HEARTBEAT);
        if (news.results().isEmpty()) {
          emitter.send(SseEmitter.event().comment("still there"));
        }
        for (String result : news.results()) {
          emitter.send(event("result").id(Integer.toString(next)).data(result));
          next++;
        }
        emitter.send(event("progress").data(news.status()));
      } while (!news.status().state().ended() || news.status().done() > next);
      emitter.send(event("done").data(news.status()));
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      LOG.debug("A listener of job {} is gone", job.id(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }

  private static SseEmitter.SseEventBuilder event(String name) {
    return SseEmitter.event().name(name);
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }
}
