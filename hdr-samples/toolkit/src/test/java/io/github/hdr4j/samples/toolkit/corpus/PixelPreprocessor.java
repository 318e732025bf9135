package io.github.hdr4j.samples.toolkit.corpus;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.WritingStyle;
import io.github.hdr4j.spi.AbstractPreprocessor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Takes the digit from the first pixel: each shows it as a tenth of the way from black to white,
 * and white is blank. So each transform's effect on a reading can be told beforehand.
 */
final class PixelPreprocessor extends AbstractPreprocessor {
  private static final int STEP = 25;

  static BufferedImage picture(int digit) {
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64; i++) {
      picture.setRGB(i % 8, i / 8, Math.min(255, STEP * digit + STEP / 2) * 0x010101);
    }
    return picture;
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    int sample = image.getRaster().getSample(0, 0, image.getRaster().getNumBands() - 1);
    int level = image.getType() == BufferedImage.TYPE_USHORT_GRAY ? sample >> 8 : sample;
    int digit = level / STEP;
    if (digit > 9) {
      return Preparation.blank();
    }
    float[] ink = new float[DigitTensor.LENGTH];
    Arrays.fill(ink, 0.01f);
    ink[0] = (digit + 1) / 10f;
    return Preparation.ink(
        DigitTensor.of(ink), new Box(0, 0, 1, 1), WritingStyle.of(0, 0, 1, 1, 1), Optional.empty());
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    try {
      return ImageIO.read(new ByteArrayInputStream(encoded));
    } catch (IOException e) {
      throw new UnreadableImageException("damaged", e);
    }
  }

  @Override
  public BufferedImage decode(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    throw new UnsupportedOperationException();
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
