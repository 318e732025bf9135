package io.github.hdr4j.samples.benchmarks;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One call with a model against the same call with another. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = {
      "Compares one call of recognize on a 28 x 28 picture, preparation included, between models.",
      "Ratios are to the first one."
    })
final class ModelsCommand implements Callable<Integer> {
  private static final Turns TURNS = new Turns(40, 60, 50);

  @Parameters(
      arity = "1..*",
      paramLabel = "MODEL",
      description = "'bundled', 'accurate', or a model file.")
  private List<String> models = List.of();

  @Option(names = "--backend", description = "onnx or dl4j (default: ${DEFAULT-VALUE})")
  private String backend = "onnx";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    BufferedImage picture = SmallPicture.of(HandwrittenDigit.draw(7, 1));
    List<DigitRecognizer> open = new ArrayList<>();
    try {
      List<Contestant> contestants = new ArrayList<>();
      for (String model : models) {
        DigitRecognizer recognizer =
            DigitRecognizer.load(
                RecognizerOptions.builder().backend(backend).model(source(model)).build());
        open.add(recognizer);
        contestants.add(new Contestant(model, () -> recognizer.recognize(picture)));
      }
      report(contestants, TURNS.measure(contestants));
      return 0;
    } finally {
      open.forEach(DigitRecognizer::close);
    }
  }

  private void report(List<Contestant> contestants, List<Double> times) {
    PrintWriter out = spec.commandLine().getOut();
    for (int i = 0; i < times.size(); i++) {
      out.printf(
          Locale.ROOT,
          "%s: %.3f ms, ratio %.2f%n",
          contestants.get(i).name(),
          times.get(i),
          times.get(i) / times.get(0));
    }
    out.flush();
  }

  private static ModelSource source(String name) {
    return switch (name) {
      case "bundled" -> ModelSource.bundled();
      case "accurate" -> ModelSource.accurate();
      default -> ModelSource.file(Path.of(name));
    };
  }
}
