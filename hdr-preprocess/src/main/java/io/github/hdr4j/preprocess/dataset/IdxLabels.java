package io.github.hdr4j.preprocess.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** The digits of an IDX label file (magic number 0x00000801), one per picture. Immutable. */
public final class IdxLabels {

  private final Path file;
  private final byte[] labels;

  private IdxLabels(Path file, byte[] labels) {
    this.file = file;
    this.labels = labels;
  }

  /**
   * Reads a whole file, gzip-compressed or not.
   *
   * @param file the IDX file
   * @return its labels
   * @throws DatasetFormatException if the magic number is wrong, the header promises more or less
   *     than the file holds, or a label is not 0 to 9
   * @throws IOException if the file cannot be read
   */
  public static IdxLabels read(Path file) throws IOException {
    byte[] labels = IdxFile.read(file, 1).values;
    for (int i = 0; i < labels.length; i++) {
      int label = Byte.toUnsignedInt(labels[i]);
      if (!Labels.isDigit(label)) {
        throw new DatasetFormatException(file, "label " + label + " at " + i + " is not 0 to 9");
      }
    }
    return new IdxLabels(file, labels);
  }

  /**
   * The file read.
   *
   * @return its path as it was given
   */
  public Path file() {
    return file;
  }

  /**
   * How many labels there are.
   *
   * @return 0 or more
   */
  public int count() {
    return labels.length;
  }

  /**
   * The label of one picture.
   *
   * @param index position in the file, from 0
   * @return 0 to 9
   * @throws IndexOutOfBoundsException if there is no such label
   */
  public int label(int index) {
    return labels[Objects.checkIndex(index, labels.length)];
  }
}
