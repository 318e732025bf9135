package io.github.hdr4j.samples.benchmarks;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nd4j.linalg.factory.Nd4j;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The Deeplearning4j backend against Deeplearning4j as its examples use it. */
@Command(
    name = "dl4j",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the time from load to the first answer of the backend dl4j, and compares one call"
          + " of recognize on a 28 x 28 picture, preparation included, with one call of a plain"
          + " LeNet in Deeplearning4j with its defaults.",
      "Both run by turns in one JVM. The defaults are restored for each turn of the LeNet: OpenMP"
          + " counts threads by the calling thread, which the backend leaves alone, and OpenBLAS in"
          + " the whole process."
    })
final class Dl4jCommand implements Callable<Integer> {
  @Option(names = "--rounds", description = "Rounds that count (default: ${DEFAULT-VALUE})")
  private int rounds = 40;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    BufferedImage picture = SmallPicture.of(HandwrittenDigit.draw(7, 1));
    PrintWriter out = spec.commandLine().getOut();
    RecognizerOptions options = RecognizerOptions.builder().backend("dl4j").build();
    long start = System.nanoTime();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options)) {
      recognizer.recognize(picture);
      out.printf(Locale.ROOT, "load to first answer: %.2f s%n", (System.nanoTime() - start) / 1e9);
      int defaultThreads = LeNet.defaultThreads();
      LeNet leNet = new LeNet(ink(picture));
      List<Double> times =
          new Turns(rounds / 2, rounds, 5)
              .measure(
                  List.of(
                      new Contestant("plain", () -> withBlas(defaultThreads, leNet::read)),
                      new Contestant(
                          "backend", () -> withBlas(1, () -> recognizer.recognize(picture)))));
      out.printf(
          Locale.ROOT,
          "plain LeNet, %d threads by default: %.3f ms%nbackend dl4j: %.3f ms, ratio %.2f%n",
          defaultThreads,
          times.get(0),
          times.get(1),
          times.get(1) / times.get(0));
    }
    out.flush();
    return 0;
  }

  private static <T> T withBlas(int threads, Callable<T> call) throws Exception {
    Nd4j.factory().blas().setMaxThreads(threads);
    return call.call();
  }

  private static float[] ink(BufferedImage picture) {
    float[] ink = new float[SmallPicture.SIDE * SmallPicture.SIDE];
    for (int i = 0; i < ink.length; i++) {
      int gray = picture.getRaster().getSample(i % SmallPicture.SIDE, i / SmallPicture.SIDE, 0);
      ink[i] = 1 - gray / 255f;
    }
    return ink;
  }
}
