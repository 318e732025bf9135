package io.github.hdr4j.samples.compare;

import io.github.hdr4j.samples.toolkit.drawing.Handwriting;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Digits that the project draws, as a pair of IDX files like MNIST's. */
public final class DrawnSet {
  private static final int SIZE = 40;
  private static final double HEIGHT = 28;
  private static final double THICKNESS = 0.12;

  private DrawnSet() {}

  /**
   * Draws digits from 0 to 9 in turn, each by a hand of its own.
   *
   * @return the file of pictures
   */
  public static Path write(Path folder, int count, long seed) throws IOException {
    return write(folder, count, seed, 10);
  }

  /** The same with the first few digits only. */
  static Path write(Path folder, int count, long seed, int kinds) throws IOException {
    Files.createDirectories(folder);
    ByteArrayOutputStream images = header(0x803, count, SIZE, SIZE);
    ByteArrayOutputStream labels = header(0x801, count);
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      images.writeBytes(draw(i % kinds, random));
      labels.write(i % kinds);
    }
    Path file = folder.resolve("drawn-images-idx3-ubyte");
    Files.write(file, images.toByteArray());
    Files.write(folder.resolve("drawn-labels-idx1-ubyte"), labels.toByteArray());
    return file;
  }

  private static byte[] draw(int digit, Random random) {
    Place middle = new Place(SIZE, SIZE, SIZE / 2.0, SIZE / 2.0, HEIGHT);
    Ink ink = Handwriting.write(digit, middle, THICKNESS, random);
    byte[] gray = new byte[SIZE * SIZE];
    for (int i = 0; i < gray.length; i++) {
      gray[i] = (byte) Math.round(255 * ink.at(i % SIZE, i / SIZE));
    }
    return gray;
  }

  private static ByteArrayOutputStream header(int... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int number : numbers) {
      out.writeInt(number);
    }
    return bytes;
  }
}
