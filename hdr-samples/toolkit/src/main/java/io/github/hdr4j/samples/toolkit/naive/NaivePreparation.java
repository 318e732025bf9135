package io.github.hdr4j.samples.toolkit.naive;

import io.github.hdr4j.DigitTensor;
import java.awt.image.BufferedImage;

/**
 * A way to prepare a picture that tutorials on handwritten digits teach. All begin with the luma of
 * ITU-R BT.601, inverted if the border is light, and end with division by 255; they scale by area
 * averaging. Pure and thread-safe.
 */
public enum NaivePreparation {
  /** What most tutorials do. */
  RESIZED(
      "Resized",
      "as most tutorials do: gray, inverted if the border is light, the whole picture scaled to"
          + " 28 × 28"),

  /** What careful tutorials do: the recipe that MNIST's own digits were made by. */
  OTSU(
      "Otsu",
      "as careful ones do: the same gray, Otsu's threshold, the box of all ink scaled into 20 × 20"
          + " and centred by its centre of mass"),

  /** What tutorials on photos do. */
  ADAPTIVE(
      "Adaptive",
      "as those on photos do: the same gray, blurred, a threshold for each pixel from the window"
          + " around it, the largest mark scaled and centred likewise");

  private final String title;
  private final String description;

  NaivePreparation(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /**
   * A short name for people.
   *
   * @return one word
   */
  public String title() {
    return title;
  }

  /**
   * Who does it, and what exactly.
   *
   * @return half a sentence, without a full stop
   */
  public String description() {
    return description;
  }

  /**
   * Prepares a picture.
   *
   * @param image of any size and type, upright; stays as it is
   * @return the tensor; blank if a threshold finds no ink
   */
  public DigitTensor prepare(BufferedImage image) {
    GrayPicture picture = LightInk.of(GrayPicture.of(image));
    return switch (this) {
      case RESIZED -> picture.scaled(DigitTensor.SIZE, DigitTensor.SIZE).tensor();
      case OTSU -> MnistForm.of(Otsu.ink(picture)).tensor();
      case ADAPTIVE -> MnistForm.of(LargestMark.in(AdaptiveThreshold.ink(picture))).tensor();
    };
  }
}
