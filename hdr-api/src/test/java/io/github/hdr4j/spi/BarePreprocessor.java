package io.github.hdr4j.spi;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;

/** A preprocessor that does nothing but be opened. */
final class BarePreprocessor extends AbstractPreprocessor {
  @Override
  public BufferedImage decode(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    return Preparation.blank();
  }

  @Override
  public PreparationTrace trace(BufferedImage image) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String contract() {
    return MNIST_CONTRACT;
  }
}
