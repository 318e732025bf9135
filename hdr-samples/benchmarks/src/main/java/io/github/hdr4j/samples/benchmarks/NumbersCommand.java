package io.github.hdr4j.samples.benchmarks;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.toolkit.numbers.Range;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reading a number of ten digits against reading one small digit. */
@Command(
    name = "numbers",
    mixinStandardHelpOptions = true,
    description = {
      "Compares reading a drawn number of ten digits, segmentation included, with one call of"
          + " recognize on a 28 x 28 picture.",
      "Ratios are to that call."
    })
final class NumbersCommand implements Callable<Integer> {
  private static final String TEN_DIGITS = "3141592653";
  private static final int SEED = 6;

  /** Heights of digits in pixels: as on a scan, and as on a photo. */
  private static final List<Integer> HEIGHTS = List.of(28, 100);

  @Option(names = "--backend", description = "onnx or dl4j (default: ${DEFAULT-VALUE})")
  private String backend = "onnx";

  @Option(names = "--rounds", description = "that count (default: ${DEFAULT-VALUE})")
  private int rounds = 40;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    BufferedImage digit = SmallPicture.of(HandwrittenDigit.draw(7, 1));
    try (DigitRecognizer recognizer =
            DigitRecognizer.load(RecognizerOptions.builder().backend(backend).build());
        NumberReader reader = NumberReader.using(recognizer)) {
      List<Contestant> contestants = new ArrayList<>();
      contestants.add(new Contestant("one digit, 28 x 28", () -> recognizer.recognize(digit)));
      for (int height : HEIGHTS) {
        contestants.add(number(reader, "apart", NumberStyle.SEPARATE, height));
        contestants.add(number(reader, "touching", NumberStyle.TOUCHING, height));
      }
      report(contestants, new Turns(rounds / 2, rounds, 5).measure(contestants));
    }
    return 0;
  }

  private static Contestant number(
      NumberReader reader, String kind, NumberStyle style, int height) {
    BufferedImage picture =
        new NumberGenerator(new DrawnWriters(), style.withHeights(new Range(height, height)))
            .draw(TEN_DIGITS, SEED)
            .image();
    String name = "ten digits %s, %d x %d".formatted(kind, picture.getWidth(), picture.getHeight());
    return new Contestant(name, () -> reader.read(picture));
  }

  private void report(List<Contestant> contestants, List<Double> times) {
    PrintWriter out = spec.commandLine().getOut();
    for (int i = 0; i < times.size(); i++) {
      out.printf(
          Locale.ROOT,
          "%s: %.3f ms, ratio %.1f%n",
          contestants.get(i).name(),
          times.get(i),
          times.get(i) / times.get(0));
    }
    out.flush();
  }
}
