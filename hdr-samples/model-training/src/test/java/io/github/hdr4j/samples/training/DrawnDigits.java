package io.github.hdr4j.samples.training;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** Digits like those of a pocket calculator, drawn a little differently each time. */
final class DrawnDigits {

  /**
   * Corners of the seven segments: top, upper left and right, middle, lower left and right, end.
   */
  private static final int[][] SEGMENTS = {
    {9, 5, 18, 5},
    {9, 5, 9, 14},
    {18, 5, 18, 14},
    {9, 14, 18, 14},
    {9, 14, 9, 23},
    {18, 14, 18, 23},
    {9, 23, 18, 23}
  };

  private static final String[] LIT = {
    "012456", "25", "02346", "02356", "1235", "01356", "013456", "025", "0123456", "012356"
  };

  private DrawnDigits() {}

  /** Prepared digits, each class equally often. */
  static Samples samples(int count, long seed) {
    List<Samples.Sample> samples = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < count; i++) {
      byte[] gray = draw(i % 10, random);
      float[] ink = new float[gray.length];
      for (int j = 0; j < ink.length; j++) {
        ink[j] = (gray[j] & 0xff) / 255f;
      }
      samples.add(new Samples.Sample(ink, i % 10));
    }
    return new Samples(samples);
  }

  /** The same as a pair of IDX files under MNIST's names. */
  static Path writeIdx(Path folder, int count, long seed) throws IOException {
    Files.createDirectories(folder);
    SplittableRandom random = new SplittableRandom(seed);
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    header(images, 0x803, count, 28, 28);
    header(labels, 0x801, count);
    for (int i = 0; i < count; i++) {
      images.write(draw(i % 10, random));
      labels.write(i % 10);
    }
    Files.write(folder.resolve("train-images-idx3-ubyte"), images.toByteArray());
    Files.write(folder.resolve("train-labels-idx1-ubyte"), labels.toByteArray());
    return folder;
  }

  /** The same with a table of writers, of whom each has ten digits one after the other. */
  static Path writeWithWriters(Path folder, int count, long seed) throws IOException {
    writeIdx(folder, count, seed);
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < count; i++) {
      table.append(i % 10).append("\t0\t").append(i / 10).append('\n');
    }
    try (OutputStream file =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("train-writers.tsv.gz")))) {
      file.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }
    return folder;
  }

  private static void header(ByteArrayOutputStream out, int... numbers) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    for (int number : numbers) {
      data.writeInt(number);
    }
  }

  private static byte[] draw(int digit, SplittableRandom random) {
    BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setStroke(
        new BasicStroke(2 + random.nextInt(2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.translate(random.nextInt(3) - 1, random.nextInt(3) - 1);
    for (char segment : LIT[digit].toCharArray()) {
      int[] line = SEGMENTS[segment - '0'];
      pen.drawLine(line[0], line[1], line[2], line[3]);
    }
    pen.dispose();
    byte[] gray = new byte[28 * 28];
    image.getRaster().getDataElements(0, 0, 28, 28, gray);
    return gray;
  }
}
