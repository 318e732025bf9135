package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.admin.training.TrainingProgress.Epoch;
import io.github.hdr4j.samples.web.admin.training.TrainingProgress.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a training stands. Immutable.
 *
 * @param name of the model to be made
 * @param phase how far it is
 * @param epochs how many there will be
 * @param taught number of digits to learn, once they are read
 * @param heldOut number of digits to measure with, once they are read
 * @param step the last one
 * @param history the epochs that are done
 * @param result what was measured, once it was
 * @param problem why it failed; empty if it did not
 */
public record TrainingState(
    String name,
    Phase phase,
    int epochs,
    int taught,
    int heldOut,
    Optional<Step> step,
    List<Epoch> history,
    Optional<Comparison> result,
    String problem) {
  /** How far a training is. */
  public enum Phase {
    /** Digits are read. */
    PREPARING,
    /** The model learns. */
    TRAINING,
    /** The model is measured. */
    MEASURING,
    /** The model is there. */
    FINISHED,
    /** Somebody stopped it. */
    CANCELLED,
    /** It could not go on. */
    FAILED
  }

  /**
   * Copies the list.
   *
   * @param name of the model to be made
   * @param phase how far it is
   * @param epochs how many there will be
   * @param taught number of digits to learn
   * @param heldOut number of digits to measure with
   * @param step the last one
   * @param history the epochs that are done
   * @param result what was measured
   * @param problem why it failed
   */
  public TrainingState {
    history = List.copyOf(history);
  }

  static TrainingState of(String name, int epochs) {
    return new TrainingState(
        name, Phase.PREPARING, epochs, 0, 0, Optional.empty(), List.of(), Optional.empty(), "");
  }

  /**
   * Whether it goes on.
   *
   * @return false once it is finished, cancelled or failed
   */
  public boolean running() {
    return phase.compareTo(Phase.FINISHED) < 0;
  }

  TrainingState in(Phase next) {
    return new TrainingState(name, next, epochs, taught, heldOut, step, history, result, problem);
  }

  TrainingState with(int digits, int apart) {
    return new TrainingState(
        name, Phase.TRAINING, epochs, digits, apart, step, history, result, problem);
  }

  TrainingState with(Step done) {
    return new TrainingState(
        name, phase, epochs, taught, heldOut, Optional.of(done), history, result, problem);
  }

  TrainingState with(Epoch done) {
    List<Epoch> all = Stream.concat(history.stream(), Stream.of(done)).toList();
    return new TrainingState(name, phase, epochs, taught, heldOut, step, all, result, problem);
  }

  TrainingState with(Comparison measured) {
    return new TrainingState(
        name,
        Phase.FINISHED,
        epochs,
        taught,
        heldOut,
        step,
        history,
        Optional.of(measured),
        problem);
  }

  TrainingState failed(String why) {
    return new TrainingState(
        name, Phase.FAILED, epochs, taught, heldOut, step, history, result, why);
  }
}
