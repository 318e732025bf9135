package io.github.hdr4j.preprocess.dataset;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A picture and the digit it shows. The pixels are read by {@link #open}, not before. Immutable.
 */
public sealed interface LabelledPicture extends LabelledDigit permits PictureFile, IdxPicture {

  /**
   * Reads the picture. Each call gives an image of its own.
   *
   * @param decoder reads picture files; not asked for pictures inside an IDX file
   * @return the picture
   * @throws IOException if the file cannot be read
   */
  BufferedImage open(PictureDecoder decoder) throws IOException;

  @Override
  default Preparation prepare(Preprocessor preprocessor) throws IOException {
    return preprocessor.prepare(open(preprocessor::decode));
  }
}
