package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The training that is under way, or was the last. There is one at a time. */
@Component
class Trainings {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Optional<Trainer> trainer;
  private final TrainingOrders orders;
  private final AuditLog log;
  private Optional<TrainingTask> last = Optional.empty();

  Trainings(ObjectProvider<Trainer> trainer, TrainingOrders orders, AuditLog log) {
    this.trainer = trainer.stream().findFirst();
    this.orders = orders;
    this.log = log;
  }

  /** Whether this server can train. */
  boolean available() {
    return trainer.isPresent();
  }

  synchronized Optional<TrainingState> state() {
    return last.map(TrainingTask::state);
  }

  synchronized void start(TrainingRequest request, String actor) throws RefusedException {
    Trainer trains = trainer.orElseThrow(() -> new RefusedException("admin.training.unavailable"));
    if (state().filter(TrainingState::running).isPresent()) {
      throw new RefusedException("admin.training.busy");
    }
    TrainingOrder order = orders.of(request);
    TrainingTask task = new TrainingTask(trains, order, orders.digits(request), log, actor);
    log.write(actor, "training.started", order.name(), order.data());
    last = Optional.of(task);
    task.start();
  }

  synchronized void cancel() {
    last.ifPresent(TrainingTask::cancel);
  }

  @PreDestroy
  synchronized void close() {
    cancel();
    last.ifPresent(task -> task.await(PATIENCE));
  }
}
