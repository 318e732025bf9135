package io.github.hdr4j.samples.web.admin.training;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells browsers how the training stands, from a thread of its own: one that trains must not wait
 * for a slow connection.
 */
@Component
class TrainingEvents {
  private static final int MILLIS_BETWEEN = 500;
  private static final long LONGEST_MILLIS = TimeUnit.HOURS.toMillis(1);

  private final Trainings trainings;
  private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService teller =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "training-events");
            thread.setDaemon(true);
            return thread;
          });
  private final ScheduledFuture<?> telling;
  private Optional<TrainingState> told = Optional.empty();

  TrainingEvents(Trainings trainings) {
    this.trainings = trainings;
    telling =
        teller.scheduleWithFixedDelay(
            this::tell, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
  }

  /** Starts with where the training stands; the browser connects again when its hour is over. */
  SseEmitter listen() {
    SseEmitter listener = new SseEmitter(LONGEST_MILLIS);
    listener.onCompletion(() -> listeners.remove(listener));
    listener.onTimeout(listener::complete);
    trainings.state().ifPresent(state -> send(listener, state));
    listeners.add(listener);
    return listener;
  }

  private void tell() {
    Optional<TrainingState> state = trainings.state();
    if (!state.equals(told)) {
      told = state;
      state.ifPresent(now -> listeners.forEach(listener -> send(listener, now)));
    }
  }

  private void send(SseEmitter listener, TrainingState state) {
    try {
      listener.send(SseEmitter.event().name("training").data(TrainingEvent.of(state)));
    } catch (IOException | IllegalStateException e) {
      // The browser has gone.
      listeners.remove(listener);
    }
  }

  @PreDestroy
  void close() {
    telling.cancel(false);
    teller.shutdown();
    listeners.forEach(SseEmitter::complete);
  }
}
