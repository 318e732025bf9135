package io.github.hdr4j.samples.training;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What {@code train-lines} is told on the command line. */
final class StripOptions {

  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with MNIST's train-* files and QMNIST's label table.")
  Path data = Path.of("");

  @Option(names = "--epochs", description = "Passes over the data" + DEFAULT)
  private int epochs = 26;

  @Option(names = "--batch", description = "Lines per step" + DEFAULT)
  private int batch = 48;

  @Option(names = "--decay", description = "Weight decay" + DEFAULT)
  private double decay = 0.02;

  @Option(
      names = "--photographed",
      description = "Numbers that are drawn, photographed and cut out" + DEFAULT)
  private int photographed = 12_000;

  @Option(
      names = "--composed",
      description =
          "Lines for each of them that are put together anew in each epoch, without paper and camera"
              + DEFAULT)
  private int composed = 3;

  @Option(
      names = "--validation",
      description = "Share of the writers who are kept for validation" + DEFAULT)
  double validation = 0.01;

  @Option(names = "--name", description = "The model's name" + DEFAULT)
  String name = "hdr-lines";

  /**
   * What decides the outcome.
   *
   * @param run the other options
   * @param start what the weights are at first
   * @throws IllegalArgumentException if a number is out of its range
   */
  StripPlan plan(RunOptions run, String start) {
    run.check();
    RunOptions.require(epochs >= 1, "--epochs must be 1 or more");
    RunOptions.require(batch >= 2, "--batch must be 2 or more");
    RunOptions.require(decay >= 0, "--decay must not be below 0");
    RunOptions.require(photographed >= 1, "--photographed must be 1 or more");
    RunOptions.require(composed >= 0, "--composed must not be below 0");
    RunOptions.require(
        validation > 0 && validation < 1, "--validation must be above 0 and below 1");
    return new StripPlan(
        epochs, batch, run.rate, decay, run.averaging, run.seed, photographed, composed, start);
  }
}
