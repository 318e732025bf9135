package io.github.hdr4j.preprocess.dataset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Turns a picture file into an upright image. A preprocessor's {@code decode} method fits: {@code
 * picture.open(preprocessor::decode)}.
 */
@FunctionalInterface
public interface PictureDecoder {

  /**
   * Decodes one file.
   *
   * @param file the picture file
   * @return the upright picture
   * @throws IOException if the file cannot be read
   */
  BufferedImage decode(Path file) throws IOException;
}
