package io.github.hdr4j.preprocess;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.preprocess.decode.ImageDecoder;
import io.github.hdr4j.spi.AbstractPreprocessor;
import io.github.hdr4j.spi.ProviderName;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Prepares photos, scans and drawings of a handwritten digit: luminance, contrast of ink to paper,
 * the strokes that make up the mark, its tight box, and MNIST's form (LeCun et al. 1998).
 *
 * <p>Any size and type of picture passes through the same steps, so that a digit of MNIST comes out
 * as itself. Transparent pictures are laid over white, or over black if what is drawn on them is
 * light and covers less than half. A picture with the inks inverted gives the same tensor, and so
 * does one of which bands from side to side are inverted, as a selection on a screen is.
 *
 * <p>Strokes of a pen are drawn as smooth lines, as wide as suits the size of the writing and wider
 * where the pen was pressed, and then take the same way.
 *
 * <p>Works on at most 512 pixels a side, and on 2,048 where many digits are looked for: beside the
 * caller's picture it needs a few megabytes, or a few hundred, whatever the size. Pure,
 * deterministic and thread-safe.
 */
@ProviderName("standard")
public final class PaperPreprocessor extends AbstractPreprocessor {
  /** Does no work. Applications call {@link Preprocessor#load()} instead. */
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
    return PaperPipeline.run(requireNonNull(image, "image"), StageSink.NONE);
  }

  @Override
  public Preparation prepare(PenStrokes strokes) {
    return StrokePipeline.run(requireNonNull(strokes, "strokes"));
  }

  @Override
  public List<SegmentationLattice> segment(BufferedImage image) {
    return NumberPipeline.run(requireNonNull(image, "image"));
  }

  @Override
  public PreparationTrace trace(BufferedImage image) {
    StageRecorder recorder = new StageRecorder();
    return recorder.finish(PaperPipeline.run(requireNonNull(image, "image"), recorder));
  }

  @Override
  public String contract() {
    return Preprocessor.MNIST_CONTRACT;
  }
}
