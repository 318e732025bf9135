package io.github.hdr4j;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns a picture as people take it, or the strokes of a pen, into the tensor that a model was
 * trained on.
 *
 * <p>Pure, deterministic and thread-safe: the same picture gives the same preparation, and the
 * caller's picture is never changed. Implementations extend {@code
 * io.github.hdr4j.spi.AbstractPreprocessor}. Methods added later will be {@code default}.
 */
public interface Preprocessor {
  /**
   * The form of MNIST (LeCun et al. 1998), the contract of the bundled models: 28 × 28, background
   * 0.0, ink 1.0, the mark scaled by aspect into 20 × 20 with anti-aliasing and centred by its
   * centre of mass.
   */
  String MNIST_CONTRACT = "mnist-28x28-centre-of-mass-v1";

  /**
   * Opens the preprocessor on the class path with default options.
   *
   * @return the preprocessor
   * @throws NoProviderException if there is none
   * @throws AmbiguousProviderException if there are several and none is chosen by the system
   *     property {@code io.github.hdr4j.preprocessor}
   * @throws BrokenProviderException if the chosen one cannot start
   */
  static Preprocessor load() {
    return load(RecognizerOptions.defaults());
  }

  /**
   * Opens a preprocessor.
   *
   * @param options of which preprocessor, limits and class loader are used
   * @return the preprocessor
   * @throws NoProviderException if there is no such preprocessor
   * @throws AmbiguousProviderException if there are several and none is chosen
   * @throws BrokenProviderException if the chosen one cannot start
   */
  static Preprocessor load(RecognizerOptions options) {
    return Providers.openPreprocessor(options);
  }

  /**
   * Decodes an image file.
   *
   * @param file within the limits
   * @return the picture, upright, owned by the caller
   * @throws UnreadableImageException if the file is missing or is no picture
   * @throws ImageLimitException if it exceeds the limits
   */
  BufferedImage decode(Path file);

  /**
   * Decodes a picture from a stream.
   *
   * @param encoded read to its end, but not closed
   * @return the picture, upright, owned by the caller
   * @throws UnreadableImageException if it is no picture
   * @throws ImageLimitException if it exceeds the limits
   */
  BufferedImage decode(InputStream encoded);

  /**
   * Decodes a picture.
   *
   * @param encoded the bytes of the file
   * @return the picture, upright, owned by the caller
   * @throws UnreadableImageException if it is no picture
   * @throws ImageLimitException if it exceeds the limits
   */
  BufferedImage decode(byte[] encoded);

  /**
   * Finds the writing in a picture and brings it into the contract's form.
   *
   * @param image of any size and type, upright
   * @return the writing, or that there is none, or that there are several marks
   */
  Preparation prepare(BufferedImage image);

  /**
   * Brings the strokes of a pen into the contract's form.
   *
   * <p>By default they are drawn as a picture, black on white, which {@link
   * #prepare(BufferedImage)} gets; preprocessors that need no such detour override this.
   *
   * @param strokes of any size, in any unit
   * @return the writing, with boxes as {@link PenStrokes#FRAME} describes them, or that there is
   *     none, or that there are several marks
   */
  default Preparation prepare(PenStrokes strokes) {
    StrokePicture picture = StrokePicture.of(strokes);
    return picture.toFrame(prepare(picture.image()));
  }

  /**
   * Finds the lines of writing in a picture of many digits, and all the ways in which each might
   * fall into digits and signs. {@link NumberReader} chooses among them.
   *
   * <p>By default the marks that {@link #prepare(BufferedImage)} finds are one line, and each of
   * them is a digit; preprocessors that can tell lines apart and cut marks override this.
   *
   * @param image of any size and type, upright
   * @return the lines in reading order, unmodifiable; empty if nothing is written
   */
  default List<SegmentationLattice> segment(BufferedImage image) {
    return SeparateMarks.of(this, image);
  }

  /**
   * Does the same as {@link #prepare(BufferedImage)} and keeps a picture of every stage.
   *
   * @param image of any size and type, upright
   * @return the stages and the preparation
   */
  PreparationTrace trace(BufferedImage image);

  /**
   * Names the tensor form that {@code prepare} makes. A recogniser refuses a model of another.
   *
   * @return such as {@link #MNIST_CONTRACT}
   */
  String contract();
}
