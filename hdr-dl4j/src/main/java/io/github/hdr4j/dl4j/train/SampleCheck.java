package io.github.hdr4j.dl4j.train;

import java.util.Optional;
import java.util.stream.IntStream;

/** Refuses samples that no network can be trained with. */
final class SampleCheck {

  private SampleCheck() {}

  /** Checks what the user named. */
  static void check(TrainerOptions options) {
    DigitSamples samples = options.samples();
    if (samples.size() == 0) {
      throw new IllegalArgumentException(Messages.noSamples());
    }
    options.validation().ifPresent(samples::and);
    options.replay().ifPresent(samples::and);
    if (options.start() instanceof Start.Tuned tuned) {
      check(options, tuned);
    } else {
      requireEveryDigit(samples);
      options
          .validation()
          .filter(held -> held.haveNonDigits() && !samples.haveNonDigits())
          .ifPresent(
              held -> {
                throw new IllegalArgumentException(Messages.nonDigitsInValidationOnly());
              });
    }
  }

  /** Checks what is left after a part was cut off. */
  static void checkValidation(DigitSamples training, DigitSamples validation) {
    if (validation.all().stream().noneMatch(DigitSample::isDigit)) {
      throw new IllegalArgumentException(Messages.noValidation(training.size()));
    }
  }

  private static void check(TrainerOptions options, Start.Tuned start) {
    DigitSamples samples = options.samples();
    if (!start.info().contract().equals(samples.contract())) {
      throw new IllegalArgumentException(
          Messages.foreignContract(start.info(), samples.contract()));
    }
    boolean others =
        samples.haveNonDigits()
            || haveNonDigits(options.validation())
            || haveNonDigits(options.replay());
    if (others && start.network().classes() <= DigitSample.NOT_A_DIGIT) {
      throw new IllegalArgumentException(Messages.noEleventhOutput(start.info()));
    }
    int layers = (int) start.network().layers().stream().filter(Start::hasWeights).count();
    if (options.fineTuning().frozen() >= layers) {
      throw new IllegalArgumentException(Messages.frozen(options.fineTuning().frozen(), layers));
    }
  }

  private static boolean haveNonDigits(Optional<DigitSamples> samples) {
    return samples.filter(DigitSamples::haveNonDigits).isPresent();
  }

  private static void requireEveryDigit(DigitSamples samples) {
    int[] labels = samples.labels();
    for (int digit = 0; digit < DigitSample.NOT_A_DIGIT; digit++) {
      int wanted = digit;
      if (IntStream.of(labels).noneMatch(label -> label == wanted)) {
        throw new IllegalArgumentException(Messages.missingDigit(digit));
      }
    }
  }
}
