package io.github.hdr4j.samples.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes sets in the form in which MNIST is distributed. */
final class IdxFiles {
  private static final int IMAGES = 0x803;
  private static final int LABELS = 0x801;

  private IdxFiles() {}

  /** Writes the last band of pictures of one size, compressed if the name says so. */
  static void pictures(Path file, List<BufferedImage> pictures) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    int width = pictures.get(0).getWidth();
    int height = pictures.get(0).getHeight();
    for (int number : new int[] {IMAGES, pictures.size(), height, width}) {
      out.writeInt(number);
    }
    for (BufferedImage picture : pictures) {
      int band = picture.getRaster().getNumBands() - 1;
      for (int p = 0; p < width * height; p++) {
        out.writeByte(picture.getRaster().getSample(p % width, p / width, band));
      }
    }
    try (OutputStream stream =
        file.toString().endsWith(".gz")
            ? new GZIPOutputStream(Files.newOutputStream(file))
            : Files.newOutputStream(file)) {
      content.writeTo(stream);
    }
  }

  static void labels(Path file, List<Integer> digits) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeInt(LABELS);
    out.writeInt(digits.size());
    for (int digit : digits) {
      out.writeByte(digit);
    }
    Files.write(file, content.toByteArray());
  }
}
