package io.github.hdr4j.samples.benchmarks;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether two backends give the same answers. */
@Command(
    name = "backends",
    mixinStandardHelpOptions = true,
    description = {
      "Has the backends onnx and dl4j read the same digits, and counts where they differ: in the"
          + " best digit or the verdict, and by how much in a probability.",
      "The exit code is 0 if no probability differs by more than 0.001."
    })
final class BackendsCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "IDX files, folders with sub-folders 0 to 9, or pendigits.csv.")
  private List<Path> paths = List.of();

  @Option(names = "--model", paramLabel = "FILE", description = "Instead of the bundled model.")
  private Optional<Path> model = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Preprocessor preprocessor = Preprocessor.load();
    Differences all = new Differences();
    try (DigitRecognizer onnx = open("onnx", preprocessor);
        DigitRecognizer dl4j = open("dl4j", preprocessor)) {
      for (Path path : paths) {
        Differences differences = new Differences();
        for (LabelledDigit digit : PictureSets.open(path)) {
          differences.add(digit.recognize(onnx), digit.recognize(dl4j));
        }
        out.printf(Locale.ROOT, "%s: %s%n", path, differences);
        out.flush();
        all.add(differences);
      }
    }
    out.printf(Locale.ROOT, "all: %s%n", all);
    out.flush();
    return all.withinTolerance() ? 0 : 1;
  }

  private DigitRecognizer open(String backend, Preprocessor preprocessor) {
    return DigitRecognizer.load(
        RecognizerOptions.builder()
            .backend(backend)
            .model(model.map(ModelSource::file).orElseGet(ModelSource::bundled))
            .preprocessor(preprocessor)
            .limits(ImageLimits.defaults().withFormats(EnumSet.allOf(ImageFormat.class)))
            .build());
  }
}
