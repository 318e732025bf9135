package io.github.hdr4j.samples.training;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures what the way from a picture to the tensor costs on pictures that need no preparation.
 */
@Command(
    name = "fidelity",
    mixinStandardHelpOptions = true,
    description =
        "Reads MNIST's test set as tensors, as pictures, enlarged and with a border, and holds the"
            + " differences against their bounds.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all within bounds", "1:a bound is broken, or an error", "2:wrong usage"})
final class FidelityCommand implements Callable<Integer> {
  @Option(
      names = "--mnist",
      required = true,
      paramLabel = "FOLDER",
      description = "Holds MNIST's t10k-* files.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<LabelledPicture> digits = IdxSet.read(folder, "t10k");
    boolean held;
    RecognizerOptions onnx = RecognizerOptions.builder().backend("onnx").build();
    try (DigitRecognizer recognizer = DigitRecognizer.load(onnx)) {
      Fidelity fidelity = new Fidelity(recognizer, Preprocessor.load(), digits);
      double tensors = fidelity.tensors();
      out.printf(Locale.ROOT, "%-28s %8.4f%n", "raw tensors", tensors);
      held = report(out, "pictures", fidelity.pictures(PictureChange.NONE), tensors, 0.0005);
      held &=
          report(out, "enlarged 4 times", fidelity.pictures(PictureChange.LARGER), tensors, 3e-3);
      held &=
          report(
              out, "10 pixels of border", fidelity.pictures(PictureChange.BORDER), tensors, 3e-3);
      double difference = fidelity.tensorDifference();
      held &= difference <= 0.02;
      out.printf(
          Locale.ROOT, "%-28s %8.4f  bound 0.0200%n", "mean absolute difference", difference);
    }
    out.println(held ? "within bounds" : "OUT OF BOUNDS");
    out.flush();
    return held ? 0 : 1;
  }

  private static boolean report(
      PrintWriter out, String name, double accuracy, double tensors, double bound) {
    out.printf(
        Locale.ROOT,
        "%-28s %8.4f  %+.4f, bound -%.4f%n",
        name,
        accuracy,
        accuracy - tensors,
        bound);
    // Half a digit of 10,000 is rounding, not loss.
    return accuracy - tensors >= -bound - 1e-9;
  }
}
