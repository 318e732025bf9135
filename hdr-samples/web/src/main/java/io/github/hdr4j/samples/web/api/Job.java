package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.api.upload.Memory;
import io.github.hdr4j.samples.web.api.upload.Upload;
import io.github.hdr4j.samples.web.reading.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** Pictures that are read one after the other while nobody has to wait. Thread-safe. */
final class Job {
  private final UUID id = UUID.randomUUID();
  private final UUID account;
  private final Wish wish;
  private final Memory.Hold memory;
  private final Queue<Submission> pictures;
  private final int total;
  private final List<String> results = new ArrayList<>();
  private JobState state = JobState.QUEUED;
  private int failed;
  private Instant ended = Instant.MAX;

  Job(UUID account, Wish wish, Upload upload) {
    this.account = account;
    this.wish = wish;
    memory = upload.hold();
    pictures = new ArrayDeque<>(upload.pictures());
    total = upload.pictures().size();
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  Wish wish() {
    return wish;
  }

  synchronized JobStatus status() {
    return new JobStatus(id, total, results.size(), failed, state);
  }

  /** When it ended; never as long as it has not. */
  synchronized Instant ended() {
    return ended;
  }

  /** The picture to read next; empty if there is no more, or the job was cancelled. */
  synchronized Optional<Submission> next() {
    if (state == JobState.QUEUED) {
      state = JobState.RUNNING;
      notifyAll();
    }
    return state.ended() ? Optional.empty() : Optional.ofNullable(pictures.poll());
  }

  /** Takes the JSON object of a picture that is through. */
  synchronized void add(String result, boolean success) {
    results.add(result);
    failed += success ? 0 : 1;
    notifyAll();
  }

  /** Ends it, unless it has ended before. */
  synchronized void end(JobState last, Instant now) {
    if (!state.ended()) {
      state = last;
      ended = now;
      pictures.clear();
      notifyAll();
    }
  }

  /** Lets others have the memory of its pictures: once nobody reads them any more. */
  void release() {
    memory.close();
  }

  /**
   * What is new.
   *
   * @param results from the one that was asked for on
   * @param status when they were all
   */
  record News(List<String> results, JobStatus status) {}

  /** Waits for news: further results or the end; gives up after a while. */
  synchronized News await(int from, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (long left = patience.toMillis();
        results.size() <= from && !state.ended() && left > 0;
        left = (end - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    int first = Math.min(from, results.size());
    return new News(List.copyOf(results.subList(first, results.size())), status());
  }
}
