package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Polarity;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Reason;
import io.github.hdr4j.WritingStyle;
import io.github.hdr4j.preprocess.decode.ImageDecoder;
import io.github.hdr4j.spi.AbstractPreprocessor;
import io.github.hdr4j.spi.ProviderName;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The preparation of pictures of digits on paper, screens and boards. */
@ProviderName("standard")
public final class PaperPreprocessor extends AbstractPreprocessor {
  /** Does no work. */
  public PaperPreprocessor() {}

  @Override
  public BufferedImage decode(Path file) {
    return new ImageDecoder(limits()).decode(file);
  }

  @Override
  public BufferedImage decode(InputStream encoded) {
    return new ImageDecoder(limits()).decode(encoded);
  }

  @Override
  public BufferedImage decode(byte[] encoded) {
    return new ImageDecoder(limits()).decode(encoded);
  }

  @Override
  public Preparation prepare(BufferedImage image) {
    WorkingSize size = WorkingSize.of(image.getWidth(), image.getHeight());
    Plane luminance = MiddleStep.shrink(Luminance.of(image, size), size.width(), size.height());
    Polarity polarity = PolarityRule.of(luminance);
    Plane contrast = Contrast.of(luminance, polarity);
    InkLevels levels = InkLevels.of(contrast);
    Blobs blobs = Blobs.of(contrast, levels);
    Marks marks = MarkChooser.choose(blobs);
    if (marks.isEmpty()) {
      return Preparation.blank();
    }
    InkPlane ink = InkPlane.of(contrast, blobs, marks.blobs(), levels);
    Plane cropped = ink.cropped();
    DigitTensor tensor = MnistField.of(StrokeWidening.apply(cropped));
    WritingStyle style = StyleMeter.measure(cropped);
    Box box = size.toSource(ink.box());
    if (marks.groups().size() > 1) {
      List<Box> boxes =
          marks.groups().stream()
              .map(
                  group -> size.toSource(InkPlane.of(contrast, blobs, group.blobs(), levels).box()))
              .toList();
      return Preparation.severalMarks(tensor, box, style, boxes);
    }
    Optional<Reason> caution = Optional.empty();
    return Preparation.ink(tensor, box, style, caution);
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
