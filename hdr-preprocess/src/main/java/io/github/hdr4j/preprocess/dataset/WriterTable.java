package io.github.hdr4j.preprocess.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Who wrote each picture of MNIST's training set, so that a validation part can be cut that shares
 * no writer with the rest. The file is QMNIST's label table (C. Yadav and L. Bottou, "Cold Case:
 * The Lost MNIST Digits", NeurIPS 2019) as tab-separated text, gzip-compressed: digit, NIST
 * partition, writer, and further columns, one line per picture in MNIST's order. Immutable.
 */
public final class WriterTable {

  private static final int DIGIT_COLUMN = 0;
  private static final int WRITER_COLUMN = 2;

  private final int[] writers;

  private WriterTable(int[] writers) {
    this.writers = writers;
  }

  /**
   * Reads the table that belongs to a list of pictures.
   *
   * @param file the gzip-compressed table
   * @param pictures the pictures in MNIST's order, to check the digits against
   * @return the table
   * @throws DatasetFormatException if the table has another form, another length, or another digit
   *     than a picture
   * @throws IOException if the file cannot be read
   */
  public static WriterTable read(Path file, List<LabelledPicture> pictures) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>(pictures.size());
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      if (lines.size() != pictures.size()) {
        throw new DatasetFormatException(
            file, lines.size() + " lines for " + pictures.size() + " pictures");
      }
      int[] writers = new int[lines.size()];
      for (int i = 0; i < writers.length; i++) {
        writers[i] = writer(file, i + 1, lines.get(i), pictures.get(i).label());
      }
      return new WriterTable(writers);
    }
  }

  /**
   * The writer of one picture.
   *
   * @param index the picture's position, from 0
   * @return the number of the writer
   * @throws IndexOutOfBoundsException if there is no such picture
   */
  public int writer(int index) {
    return writers[Objects.checkIndex(index, writers.length)];
  }

  private static int writer(Path file, int number, String line, int label)
      throws DatasetFormatException {
    String[] columns = line.split("\t", -1);
    try {
      if (columns.length > WRITER_COLUMN && Integer.parseInt(columns[DIGIT_COLUMN]) == label) {
        return Integer.parseInt(columns[WRITER_COLUMN]);
      }
    } catch (NumberFormatException e) {
      throw new DatasetFormatException(file, "line " + number + " is not numbers: " + line, e);
    }
    throw new DatasetFormatException(
        file, "line " + number + " does not belong to a picture of " + label + ": " + line);
  }
}
