package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.dl4j.train.DigitSample;
import io.github.hdr4j.dl4j.train.DigitSamples;
import io.github.hdr4j.dl4j.train.DigitTrainer;
import io.github.hdr4j.dl4j.train.Preset;
import io.github.hdr4j.dl4j.train.ProgressListener;
import io.github.hdr4j.dl4j.train.TrainedNetwork;
import io.github.hdr4j.dl4j.train.TrainingPlan;
import io.github.hdr4j.dl4j.train.TrainingStep;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A neural network: trained by hdr-dl4j, exported to ONNX, and opened by hdr-onnx, which needs to
 * know nothing of it. So it has no backend of its own.
 *
 * @param name under which its file is written
 * @param title what people call it
 * @param preset its layers
 * @param plan how long and how fast; the seed is the lesson's
 * @param threads that train
 */
record NetworkContestant(String name, String title, Preset preset, TrainingPlan plan, int threads)
    implements Contestant {
  @Override
  public String parameters() {
    return "%s, %d epochs, batches of %d".formatted(preset, plan.epochs(), plan.batch());
  }

  @Override
  public String backend() {
    return "onnx";
  }

  @Override
  public String ending() {
    return ".onnx";
  }

  @Override
  public int steps(Lesson lesson) {
    return plan.epochs() * ((lesson.training().size() + plan.batch() - 1) / plan.batch());
  }

  @Override
  public void train(Lesson lesson, Path file, Runnable step) throws IOException {
    Stopwatch watch = new Stopwatch();
    TrainedNetwork trained;
    try {
      trained =
          DigitTrainer.preset(preset)
              .samples(samples(lesson.training(), lesson))
              .validation(samples(lesson.held(), lesson))
              .plan(plan.withSeed(lesson.seed()))
              .threads(threads)
              .build()
              .train(new Steps(step));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while training " + title);
    }
    double temperature = Double.parseDouble(trained.properties().getOrDefault("temperature", "1"));
    Map<String, String> properties =
        new HashMap<>(ModelProperties.of(this, lesson, watch.seconds(), temperature));
    trained.write(file, properties);
  }

  private static DigitSamples samples(PreparedDigits digits, Lesson lesson) {
    return DigitSamples.of(
        digits.digits().stream().map(one -> new DigitSample(one.tensor(), one.digit())).toList(),
        lesson.contract());
  }

  /** Every step of every epoch. */
  private record Steps(Runnable step) implements ProgressListener {
    @Override
    public void step(TrainingStep done) {
      step.run();
    }
  }
}
