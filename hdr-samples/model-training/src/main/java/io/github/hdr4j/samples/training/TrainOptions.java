package io.github.hdr4j.samples.training;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What {@code train} is told on the command line. */
final class TrainOptions {

  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  @Option(
      names = "--data",
      required = true,
      split = ",",
      paramLabel = "[NAME=]PATH",
      converter = DataFolderConverter.class,
      description =
          "What to learn from: folders with MNIST's train-* files, folders with pictures in folders"
              + " 0 to 9, or UCI's pendigits.csv, whose training rows are drawn with varied pens."
              + " The name goes into the model's metadata.")
  List<DataFolder> data = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The ONNX file to write.")
  Path out = Path.of("");

  @Option(
      names = "--epochs",
      description = "Passes over the data; 0 writes what --from starts with" + DEFAULT)
  int epochs = 24;

  @Option(names = "--batch", description = "Pictures per step" + DEFAULT)
  int batch = 100;

  @Option(
      names = "--seed",
      description = "Decides all chance but who is kept for validation" + DEFAULT)
  long seed = 1;

  @Option(names = "--threads", description = "Cores for PyTorch" + DEFAULT)
  int threads = 2;

  @Option(names = "--rate", description = "Peak learning rate" + DEFAULT)
  double rate = 3e-3;

  @Option(names = "--decay", description = "Weight decay" + DEFAULT)
  double decay = 0.05;

  @Option(names = "--smoothing", description = "Label smoothing" + DEFAULT)
  double smoothing = 0.05;

  @Option(names = "--averaging", description = "Decay of the weight average" + DEFAULT)
  double averaging = 0.999;

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
      names = "--from",
      split = ",",
      paramLabel = "CHECKPOINT",
      description =
          "Start with the averaged weights of a checkpoint of another run instead of random ones, or"
              + " with the mean of several.")
  List<Path> from = List.of();

  @Option(
      names = "--repeat",
      description = "How often pictures of folders 0 to 9 come up per epoch" + DEFAULT)
  int repeat = 3;

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

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description = "Where checkpoints go; default: beside the model, FILE.checkpoints.")
  private @Nullable Path checkpoints;

  @Option(names = "--resume", description = "Go on from the last checkpoint.")
  boolean resume;

  @Option(
      names = "--max-minutes",
      description = "Start no epoch that would end later; go on another time with --resume.")
  double maxMinutes = 1e6;

  @Option(names = "--name", description = "The model's name" + DEFAULT)
  String name = "hdr-digits";

  @Option(names = "--commit", description = "Commit to name in the model; default: git's HEAD.")
  private @Nullable String commit;

  /** Reads the value of {@code --data}. */
  private static final class DataFolderConverter implements ITypeConverter<DataFolder> {
    @Override
    public DataFolder convert(String value) {
      return DataFolder.parse(value);
    }
  }

  Path checkpointFolder() {
    return checkpoints != null
        ? checkpoints
        : out.resolveSibling(out.getFileName() + ".checkpoints");
  }

  Optional<String> commit() {
    return Optional.ofNullable(commit);
  }

  Duration limit() {
    return Duration.ofSeconds((long) (60 * maxMinutes));
  }

  /** How many pictures are made from the digits read. */
  TrainingData.Made made() {
    return new TrainingData.Made(damaged, neighbours, numbers, photographed);
  }

  /**
   * What decides the outcome.
   *
   * @param start what the weights are at first
   * @throws IllegalArgumentException if a number is out of its range
   */
  TrainingPlan plan(String start) {
    require(batch >= 2 && threads >= 1 && repeat >= 1, "counts must be positive");
    require(
        epochs >= 1 || (epochs == 0 && !from.isEmpty()),
        "--epochs must be 1 or more, or 0 to write what --from starts with");
    require(rate > 0 && decay >= 0, "--rate must be above 0 and --decay not below");
    require(validation > 0 && validation < 1, "--validation must be above 0 and below 1");
    require(
        damaged >= 0 && neighbours >= 0 && numbers >= 0 && photographed >= 0,
        "--damaged, --neighbours, --numbers and --photographed must not be below 0");
    require(smoothing >= 0 && smoothing < 1, "--smoothing must be 0 to 1");
    require(averaging >= 0 && averaging < 1, "--averaging must be 0 to 1");
    require(teaching >= 0 && teaching <= 1, "--teaching must be 0 to 1");
    require(augmented >= 0 && augmented <= 1, "--augmented must be 0 to 1");
    return new TrainingPlan(
        epochs, batch, seed, rate, decay, smoothing, averaging, augmented, teaching(), start);
  }

  private Teaching teaching() {
    return teachers.isEmpty()
        ? Teaching.NONE
        : new Teaching(teaching, teachers.stream().map(Teachers::checksum).toList());
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
