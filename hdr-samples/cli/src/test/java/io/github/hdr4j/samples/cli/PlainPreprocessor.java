package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.WritingStyle;
import io.github.hdr4j.spi.AbstractPreprocessor;
import io.github.hdr4j.spi.ProviderName;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Just enough for clean pictures: the box around the ink, scaled into 28 × 28. */
@ProviderName("plain")
public final class PlainPreprocessor extends AbstractPreprocessor {
  /** Does no work. */
  public PlainPreprocessor() {}

  @Override
  public BufferedImage decode(Path file) {
    try {
      return decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnreadableImageException(file + " cannot be read", e);
    }
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    try {
      return decode(encoded.readAllBytes());
    } catch (IOException e) {
      throw new UnreadableImageException("the stream cannot be read", e);
    }
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(encoded)))
          .orElseThrow(() -> new UnreadableImageException("not a picture"));
    } catch (IOException e) {
      throw new UnreadableImageException("a damaged picture", e);
    }
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    int paper = gray(image, 0, 0);
    Rectangle ink = new Rectangle(-1, -1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (Math.abs(gray(image, x, y) - paper) > 40) {
          ink = ink.union(new Rectangle(x, y, 1, 1));
        }
      }
    }
    if (ink.isEmpty()) {
      return Preparation.blank();
    }
    DigitTensor tensor = tensor(image.getSubimage(ink.x, ink.y, ink.width, ink.height), paper);
    Box box = new Box(ink.x, ink.y, ink.width, ink.height);
    WritingStyle style = WritingStyle.of(0, 0, 0.1, 0.2, (double) ink.width / ink.height);
    return ink.width > 2 * ink.height
        ? Preparation.severalMarks(tensor, box, style, List.of(box, box))
        : Preparation.ink(tensor, box, style, Optional.empty());
  }

  private static DigitTensor tensor(BufferedImage mark, int paper) {
    int size = DigitTensor.SIZE;
    BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(mark, 0, 0, size, size, null);
    graphics.dispose();
    float[] values = new float[DigitTensor.LENGTH];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.min(1, Math.abs(gray(small, i % size, i / size) - paper) / 200f);
    }
    return DigitTensor.of(values);
  }

  private static int gray(BufferedImage image, int x, int y) {
    // Not getRGB, which bends gray values.
    return image.getRaster().getSample(x, y, Math.min(1, image.getRaster().getNumBands() - 1));
  }

  @Override
  public PreparationTrace trace(BufferedImage image) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String contract() {
    return Preprocessor.MNIST_CONTRACT;
  }
}
