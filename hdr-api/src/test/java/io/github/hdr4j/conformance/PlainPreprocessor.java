package io.github.hdr4j.conformance;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Polarity;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.WritingStyle;
import java.awt.Graphics2D;
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

/** Shrinks dark writing on white paper to 28 × 28 and does nothing else. */
public final class PlainPreprocessor implements Preprocessor {
  @Override
  public BufferedImage decode(Path file) {
    try {
      return decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnreadableImageException("no such picture: " + file, e);
    }
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    try {
      return decode(encoded.readAllBytes());
    } catch (IOException e) {
      throw new UnreadableImageException("the stream broke", e);
    }
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    try {
      return ImageIO.read(new ByteArrayInputStream(encoded));
    } catch (IOException e) {
      throw new UnreadableImageException("no picture", e);
    }
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    int size = DigitTensor.SIZE;
    BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, size, size, null);
    graphics.dispose();
    float[] ink = new float[DigitTensor.LENGTH];
    for (int i = 0; i < ink.length; i++) {
      int luminance = small.getRaster().getSample(i % size, i / size, 0);
      ink[i] = luminance > 230 ? 0 : 1 - luminance / 255f;
    }
    DigitTensor tensor = DigitTensor.of(ink);
    return tensor.isBlank()
        ? Preparation.blank()
        : Preparation.ink(
            tensor,
            new Box(0, 0, image.getWidth(), image.getHeight()),
            WritingStyle.of(0, 0, 0.1, 0.2, 0.7),
            Optional.empty());
  }

  @Override
  public PreparationTrace trace(BufferedImage image) {
    return PreparationTrace.of(List.of(), Polarity.DARK_ON_LIGHT, prepare(image));
  }

  @Override
  public String contract() {
    return MNIST_CONTRACT;
  }
}
