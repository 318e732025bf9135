package io.github.hdr4j.preprocess.dataset;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A picture and the digit it shows. The pixels are read by {@link #open}, not before. Immutable.
 */
public sealed interface LabelledPicture permits PictureFile, IdxPicture {

  /**
   * Where the picture comes from, for people to read.
   *
   * @return the file's path, or the IDX file's path with {@code #} and the position in it
   */
  String name();

  /**
   * The digit the picture shows.
   *
   * @return 0 to 9
   */
  int label();

  /**
   * Reads the picture. Each call gives an image of its own.
   *
   * @param decoder reads picture files; not asked for pictures inside an IDX file
   * @return the picture
   * @throws IOException if the file cannot be read
   */
  BufferedImage open(PictureDecoder decoder) throws IOException;
}
