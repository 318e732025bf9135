package io.github.hdr4j.samples.training;

import static io.github.hdr4j.samples.training.RunOptions.require;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What {@code train} is told on the command line. */
final class TrainOptions {

  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  @Option(
      names = "--data",
      required = true,
      split = ",",
      paramLabel = "[NAME=]PATH",
      converter = DataFolder.Converter.class,
      description =
          "What to learn from: folders with MNIST's train-* files, folders with pictures in folders"
              + " 0 to 9, or UCI's pendigits.csv, whose training rows are drawn with varied pens."
              + " The name goes into the model's metadata.")
  List<DataFolder> data = List.of();

  @Option(
      names = "--epochs",
      description = "Passes over the data; 0 writes what --from starts with" + DEFAULT)
  int epochs = 24;

  @Option(names = "--batch", description = "Pictures per step" + DEFAULT)
  int batch = 100;

  @Option(names = "--decay", description = "Weight decay" + DEFAULT)
  double decay = 0.05;

  @Option(names = "--smoothing", description = "Label smoothing" + DEFAULT)
  double smoothing = 0.05;

  @Option(
      names = "--teacher",
      split = ",",
      paramLabel = "FILE",
      description =
          "Networks with the same outputs whose mean probabilities are taught beside the labels,"
              + " where they are right.")
  List<Path> teachers = List.of();

  @Option(names = "--teaching", description = "Share of the teachers" + DEFAULT)
  double teaching = 0.5;

  @Option(
      names = "--augmented",
      description = "Share of the pictures that are augmented, anew in every epoch" + DEFAULT)
  double augmented = 1;

  @Option(
      names = "--balance",
      description =
          "How even the shares of the data are: 0 takes every picture once per epoch, 1 repeats those"
              + " of small folders until each gives as many as the largest"
              + DEFAULT)
  double balance = 0.4;

  @Option(
      names = "--validation",
      description = "Share of the data that is kept for validation" + DEFAULT)
  double validation = 0.1;

  @Option(
      names = "--damaged",
      description =
          "Pictures of digits damaged before preparation: dirt, lines, fog, blur, inverted bands"
              + DEFAULT)
  private int damaged;

  @Option(
      names = "--neighbours",
      description =
          "Pictures of several digits and pieces of them, put together from the data, that teach"
              + " what is not one digit"
              + DEFAULT)
  private int neighbours;

  @Option(
      names = "--numbers",
      description =
          "Numbers put together from digits of one person whose digits touch, and cut apart again as"
              + " recognition does: the pieces that are a digit teach that, the others what is none."
              + " Needs MNIST with QMNIST's label table"
              + DEFAULT)
  private int numbers;

  @Option(
      names = "--photographed",
      description =
          "Pictures of single digits on paper of any kind, in any light, out of focus and stored as"
              + " JPEG or PNG. Needs MNIST with QMNIST's label table"
              + DEFAULT)
  private int photographed;

  @Option(
      names = "--as-is",
      description = "Take 28×28 IDX pictures as prepared already, without a preprocessor.")
  boolean asIs;

  @Option(
      names = "--calibration",
      split = ",",
      paramLabel = "DIR",
      description =
          "Pictures in folders 0 to 9 on which temperature and threshold are fitted, in place of"
              + " the validation part.")
  List<Path> calibration = List.of();

  @Option(
      names = "--accept-error",
      description = "Largest share of accepted digits that may be wrong" + DEFAULT)
  double acceptError = 0.001;

  @Option(names = "--name", description = "The model's name" + DEFAULT)
  String name = "hdr-digits";

  /** How many pictures are made from the digits read. */
  TrainingData.Made made() {
    return new TrainingData.Made(damaged, neighbours, numbers, photographed);
  }

  /**
   * What decides the outcome.
   *
   * @param run the other options
   * @param start what the weights are at first
   * @throws IllegalArgumentException if a number is out of its range
   */
  TrainingPlan plan(RunOptions run, String start) {
    run.check();
    require(batch >= 2, "--batch must be 2 or more");
    require(
        epochs >= 1 || (epochs == 0 && !run.from.isEmpty()),
        "--epochs must be 1 or more, or 0 to write what --from starts with");
    require(decay >= 0, "--decay must not be below 0");
    require(balance >= 0 && balance <= 1, "--balance must be 0 to 1");
    require(validation > 0 && validation < 1, "--validation must be above 0 and below 1");
    require(
        damaged >= 0 && neighbours >= 0 && numbers >= 0 && photographed >= 0,
        "--damaged, --neighbours, --numbers and --photographed must not be below 0");
    require(smoothing >= 0 && smoothing < 1, "--smoothing must be 0 or more and below 1");
    require(teaching >= 0 && teaching <= 1, "--teaching must be 0 to 1");
    require(augmented >= 0 && augmented <= 1, "--augmented must be 0 to 1");
    return new TrainingPlan(
        epochs,
        batch,
        run.seed,
        run.rate,
        decay,
        smoothing,
        run.averaging,
        augmented,
        teaching(),
        start);
  }

  private Teaching teaching() {
    return teachers.isEmpty()
        ? Teaching.NONE
        : new Teaching(teaching, teachers.stream().map(Teachers::checksum).toList());
  }
}
