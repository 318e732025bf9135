package io.github.hdr4j.samples.training;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.dl4j.train.Calibration;
import io.github.hdr4j.dl4j.train.Evaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From the files of several networks to one ONNX file that averages them. */
@Command(
    name = "combine",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes one ONNX file in which several networks read each digit and their probabilities are"
            + " averaged.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the file is written", "1:an error", "2:wrong usage"})
final class CombineCommand implements Callable<Integer> {

  /** Digits compared with plain Java, which takes about 30 ms for each and each member. */
  private static final int PARITY_DIGITS = 20;

  @Parameters(
      arity = "2..*",
      paramLabel = "MEMBER",
      description = "Files that train wrote; each brings its own temperature.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The ONNX file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--calibration",
      split = ",",
      paramLabel = "DIR",
      description =
          "Pictures in folders 0 to 9 on which temperature and thresholds are fitted. Without"
              + " them the averages count as they are, with the highest thresholds of a member.")
  private List<Path> calibration = List.of();

  @Option(
      names = "--accept-error",
      description =
          "Largest share of accepted digits that may be wrong (default: ${DEFAULT-VALUE})")
  private double acceptError = 0.001;

  @Option(names = "--name", description = "The model's name (default: ${DEFAULT-VALUE})")
  private String name = "hdr-digits-accurate";

  private Optional<String> commit = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--commit",
      paramLabel = "ID",
      description = "Commit to name in the model; default: git's HEAD.")
  void commit(String id) {
    commit = Optional.of(id);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Members members = members();
    Map<String, String> properties = members.properties();
    properties.put("name", name);
    properties.put("commit", commit.isPresent() ? commit.get() : GitCommit.current());
    PrintWriter console = spec.commandLine().getOut();
    if (!calibration.isEmpty()) {
      calibrate(members, properties, console);
    }
    ModelInfo info = OnnxWriter.write(members.ensemble(), properties, out);
    info.metadata().forEach((key, value) -> console.println(key + " = " + value));
    console.printf(
        Locale.ROOT,
        "%s: %d bytes, %d weights%n",
        out,
        Files.size(out),
        members.ensemble().parameters());
    console.flush();
    return 0;
  }

  private Members members() {
    try {
      return Members.read(files);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Fits what the file says to what it reads, so a first one is written without. */
  private void calibrate(Members members, Map<String, String> properties, PrintWriter console)
      throws IOException {
    Samples pictures =
        CalibrationPictures.read(calibration, PictureReader.prepared(Preprocessor.load()));
    Path first = Files.createTempFile("uncalibrated", ".onnx");
    try {
      OnnxWriter.write(members.ensemble(), properties, first);
      Evaluation evaluation = FileEvaluation.of(first, pictures);
      double difference =
          FileEvaluation.checkParity(members.ensemble(), evaluation, pictures, PARITY_DIGITS);
      console.printf(
          Locale.ROOT, "probabilities differ by %.1e at most from plain Java's%n", difference);
      properties.putAll(Calibration.fit(evaluation, acceptError).properties());
      properties.put("accuracy", "calibration pictures: " + evaluation.accuracy());
    } finally {
      Files.delete(first);
    }
  }
}
