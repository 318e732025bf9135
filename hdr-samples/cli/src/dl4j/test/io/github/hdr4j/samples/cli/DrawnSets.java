package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Sets of drawn digits, small enough to train with in seconds. */
final class DrawnSets {
  private static final int SIDE = 40;

  private DrawnSets() {}

  /** Pictures in folders 0 to 9. */
  static Path folders(Path folder, int perDigit, long seed) throws IOException {
    for (int digit = 0; digit < 10; digit++) {
      Path files = Files.createDirectories(folder.resolve(String.valueOf(digit)));
      for (int i = 0; i < perDigit; i++) {
        ImageIO.write(drawn(digit, 1000 * seed + i), "png", files.resolve(i + ".png").toFile());
      }
    }
    return folder;
  }

  /** The form in which MNIST comes, light on dark. */
  static Path idx(Path folder, int perDigit, long seed) throws IOException {
    Files.createDirectories(folder);
    List<BufferedImage> pictures = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < 10 * perDigit; i++) {
      BufferedImage drawn = drawn(i % 10, 1000 * seed + i);
      BufferedImage cell = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
      for (int p = 0; p < 28 * 28; p++) {
        int gray = drawn.getRaster().getSample(p % 28 + 6, p / 28 + 6, 0);
        cell.getRaster().setSample(p % 28, p / 28, 0, 255 - gray);
      }
      pictures.add(cell);
      labels.add(i % 10);
    }
    IdxFiles.pictures(folder.resolve("train-images-idx3-ubyte.gz"), pictures);
    IdxFiles.labels(folder.resolve("train-labels-idx1-ubyte"), labels);
    return folder;
  }

  private static BufferedImage drawn(int digit, long seed) {
    BufferedImage large = HandwrittenDigit.draw(digit, seed);
    BufferedImage small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, SIDE, SIDE);
    graphics.drawImage(
        large.getScaledInstance(SIDE, SIDE, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return small;
  }
}
