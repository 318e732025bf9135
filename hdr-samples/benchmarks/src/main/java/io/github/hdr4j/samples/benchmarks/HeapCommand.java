package io.github.hdr4j.samples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The heap that a large picture's preparation takes beyond the picture itself. */
@Command(
    name = "heap",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the heap that preparing a large drawn picture takes beyond the picture itself.",
      "It is all that the preparing thread allocates, garbage included: the peak is at most that."
    })
final class HeapCommand implements Callable<Integer> {
  @Option(names = "--width", description = "Pixels (default: ${DEFAULT-VALUE})")
  private int width = 8000;

  @Option(names = "--height", description = "Pixels (default: ${DEFAULT-VALUE})")
  private int height = 5000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Preprocessor preprocessor = Preprocessor.load();
    // classes and compiled code are not what is asked for
    preprocessor.prepare(one(BufferedImage.TYPE_3BYTE_BGR, 400, 300));
    report(preprocessor, "gray", BufferedImage.TYPE_BYTE_GRAY);
    report(preprocessor, "colour", BufferedImage.TYPE_3BYTE_BGR);
    return 0;
  }

  private void report(Preprocessor preprocessor, String name, int type) {
    BufferedImage picture = one(type, width, height);
    if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
      throw new IllegalStateException(
          "this JVM does not count what a thread allocates; run it on HotSpot or OpenJ9");
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    Preparation preparation = preprocessor.prepare(picture);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s, %d x %d (%s): %.1f MB beyond the picture, %.2f bytes a pixel%n",
        name,
        width,
        height,
        preparation.getClass().getSimpleName(),
        allocated / 1e6,
        allocated / ((double) width * height));
    out.flush();
  }

  /** A black one on white paper, over most of the height. */
  private static BufferedImage one(int type, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    g.setStroke(new BasicStroke(height / 20f));
    g.drawLine(width / 2, height / 5, width / 2, 4 * height / 5);
    g.dispose();
    return picture;
  }
}
