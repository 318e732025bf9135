package io.github.hdr4j.spi;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Polarity;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Reason;
import io.github.hdr4j.WritingStyle;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the number of a tensor from a picture's first pixel; the pixel 0 is blank paper. */
final class FakePreprocessor implements Preprocessor {
  static final Box BOX = new Box(1, 2, 3, 4);
  static final WritingStyle STYLE = WritingStyle.of(5, 0, 0.1, 0.2, 0.75);

  private final Function<BufferedImage, Preparation> preparing;
  private final String contract;

  FakePreprocessor() {
    this(FakePreprocessor::inkOfPixel);
  }

  FakePreprocessor(Function<BufferedImage, Preparation> preparing) {
    this(preparing, MNIST_CONTRACT);
  }

  FakePreprocessor(Function<BufferedImage, Preparation> preparing, String contract) {
    this.preparing = preparing;
    this.contract = contract;
  }

  static FakePreprocessor of(Preparation preparation) {
    return new FakePreprocessor(image -> preparation);
  }

  static BufferedImage blankPicture() {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
  }

  static BufferedImage picture(int number) {
    BufferedImage image = blankPicture();
    image.setRGB(0, 0, number + 1);
    return image;
  }

  static Preparation ink(DigitTensor tensor, Optional<Reason> caution) {
    return Preparation.ink(tensor, BOX, STYLE, caution);
  }

  private static Preparation inkOfPixel(BufferedImage image) {
    int pixel = image.getRGB(0, 0) & 0xFFFFFF;
    return pixel == 0 ? Preparation.blank() : ink(Engines.tensor(pixel - 1), Optional.empty());
  }

  @Override
  public BufferedImage decode(Path file) {
    return picture(7);
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    return picture(8);
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    return picture(encoded[0]);
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    return preparing.apply(image);
  }

  @Override
  public PreparationTrace trace(BufferedImage image) {
    return PreparationTrace.of(List.of(), Polarity.LIGHT_ON_DARK, prepare(image));
  }

  @Override
  public String contract() {
    return contract;
  }
}
