package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws pictures into files. */
final class Pictures {
  private static final int SIZE = 60;
  private static final int CELL = 68;

  private Pictures() {}

  static Path digit(Path file, int digit) throws IOException {
    return write(file, smaller(HandwrittenDigit.draw(digit, 1)));
  }

  static Path blank(Path file) throws IOException {
    return write(file, paper(SIZE));
  }

  /** Two bars far apart: several marks. */
  static Path twoMarks(Path file) throws IOException {
    BufferedImage image = paper(3 * SIZE);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(10, 20, 6, 30);
    graphics.fillRect(150, 20, 6, 30);
    graphics.dispose();
    return write(file, image);
  }

  /** Half of one digit's ink over half of another's. */
  static Path between(Path file, int one, int other) throws IOException {
    BufferedImage image = smaller(HandwrittenDigit.draw(one, 1));
    Graphics2D graphics = image.createGraphics();
    graphics.setComposite(AlphaComposite.SrcOver.derive(0.5f));
    graphics.drawImage(smaller(HandwrittenDigit.draw(other, 1)), 0, 0, null);
    graphics.dispose();
    return write(file, image);
  }

  /** A printed grid of 9 × 9 cells, row by row; 0 stays empty. */
  static Path sudoku(Path file, String digits) throws IOException {
    int side = 9 * CELL + 2 * CELL;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(HandwrittenDigit.draw(0, 1).getRGB(0, 0)));
    graphics.fillRect(0, 0, side, side);
    int margin = (CELL - SIZE) / 2;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit > 0) {
        graphics.drawImage(
            smaller(HandwrittenDigit.draw(digit, 1)),
            CELL + i % 9 * CELL + margin,
            CELL + Math.floorDiv(i, 9) * CELL + margin,
            null);
      }
    }
    graphics.setColor(Color.DARK_GRAY);
    for (int i = 0; i <= 9; i++) {
      int width = i % 3 == 0 ? 4 : 2;
      int at = CELL + i * CELL - width / 2;
      graphics.fillRect(at, CELL, width, 9 * CELL);
      graphics.fillRect(CELL, at, 9 * CELL, width);
    }
    graphics.dispose();
    ImageIO.write(image, "jpg", file.toFile());
    return file;
  }

  static Path rubbish(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, "this is no picture");
  }

  private static BufferedImage smaller(BufferedImage large) {
    BufferedImage small = paper(SIZE);
    Graphics2D graphics = small.createGraphics();
    graphics.drawImage(large.getScaledInstance(SIZE, SIZE, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return small;
  }

  private static BufferedImage paper(int width) {
    BufferedImage image = new BufferedImage(width, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, SIZE);
    graphics.dispose();
    return image;
  }

  private static Path write(Path file, BufferedImage image) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
