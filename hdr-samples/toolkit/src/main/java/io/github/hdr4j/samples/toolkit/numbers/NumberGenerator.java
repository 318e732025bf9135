package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.scene.Photograph;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * Makes pictures of numbers out of single digits: those of one person side by side, written on a
 * sheet that is then photographed. Synthetic touching digits of this kind are what segmentation has
 * long been tested with (e.g. L. Oliveira, A. Britto and R. Sabourin, "A synthetic database to
 * assess segmentation algorithms", ICDAR 2005). Immutable and thread-safe.
 */
public final class NumberGenerator {
  /** Digits on the sheet are at least so high in pixels: thin lines need room before the camera. */
  private static final int SHEET_HEIGHT = 64;

  private final Writers writers;
  private final NumberStyle style;

  /**
   * A generator.
   *
   * @param writers whose digits they are
   * @param style of the numbers
   */
  public NumberGenerator(Writers writers, NumberStyle style) {
    this.writers = writers;
    this.style = style;
  }

  /**
   * Makes one picture.
   *
   * @param seed another one, other pictures
   * @param number of the picture; the same seed and number give the same picture on every machine
   * @return the picture and what is on it
   */
  public NumberPicture draw(long seed, int number) {
    Random random = Seeded.random("number", seed, number);
    boolean signed = random.nextDouble() < style.signed();
    int digits = Pick.integer(style.digits().least(), style.digits().most(), random);
    String text = signed ? NumberText.signed(random) : NumberText.digits(digits, random);
    return draw(text, random);
  }

  /**
   * Makes a picture of a number that is given.
   *
   * @param text digits, {@code . , - /} and spaces, at least one digit or sign
   * @param seed another one, another picture
   * @return the picture and what is on it
   * @throws IllegalArgumentException if there is nothing to write, or another character
   */
  public NumberPicture draw(String text, long seed) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a number needs a digit or a sign");
    }
    return draw(text, Seeded.random("number", text, seed));
  }

  private NumberPicture draw(String text, Random random) {
    double low = style.heights().least();
    double height = low * StrictMath.pow(style.heights().most() / low, random.nextDouble());
    int block = (int) Math.max(1, Math.ceil(SHEET_HEIGHT / height));
    NumberSheet sheet = write(text, height * block, block, random);
    int shorter = Math.min(sheet.written().width(), sheet.written().height());
    Photograph photograph =
        style.poor()
            ? Photograph.poor(block, height * block / shorter, random)
            : Photograph.good(block, random);
    BufferedImage image = photograph.take(sheet.printed(), sheet.written(), random);
    List<Mark> marks =
        sheet.marks().stream()
            .map(mark -> new Mark(mark.sign(), Boxes.shrunk(mark.box(), block), mark.joined()))
            .toList();
    PictureFile file = PictureFile.any(style.poor(), random);
    return new NumberPicture(image, file, text, marks, sheet.owners().shrunk(block));
  }

  private NumberSheet write(String text, double height, int block, Random random) {
    NumberHand hand = new NumberHand(writers.any(random), style, height, block, random);
    boolean digitsOnly = text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    return digitsOnly && random.nextDouble() < style.boxed()
        ? NumberSheet.boxed(text, hand, height, block, random)
        : NumberSheet.free(text, hand, height, block, random);
  }
}
