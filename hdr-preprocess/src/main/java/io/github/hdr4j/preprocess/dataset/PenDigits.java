package io.github.hdr4j.preprocess.dataset;

import io.github.hdr4j.PenStrokes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The digits that 44 people wrote on a tablet, as one file of comma-separated values: E. Alpaydin
 * and F. Alimoglu, "Pen-Based Recognition of Handwritten Digits", UCI Machine Learning Repository
 * 1996. Row by row its number, eight points and the digit, 10,992 rows in the order of UCI.
 *
 * <p>The first 7,494 rows, by 30 people, are for training. The other 3,498, by 14 other people, are
 * for testing, and a model that has been trained with one of them cannot be tested any more. So
 * each part has a method of its own, and no method gives both.
 *
 * <p>The data hold less than a tablet reports: the moments when the pen was lifted are left out, so
 * that the strokes of a 4, a 5 or a barred 7 hang together; the points were spaced evenly along
 * that line; and width and height are both stretched to 100. The strokes are given just so, each
 * digit as one, y downwards.
 */
public final class PenDigits {

  private static final String HEADER =
      "\"\",\"c1\",\"c2\",\"c3\",\"c4\",\"c5\",\"c6\",\"c7\",\"c8\",\"c9\",\"c10\",\"c11\",\"c12\","
          + "\"c13\",\"c14\",\"c15\",\"c16\",\"class\"";

  private static final int TRAINING_ROWS = 7_494;
  private static final int ALL_ROWS = 10_992;

  private static final int POINTS = 8;
  private static final int LABEL_COLUMN = 2 * POINTS + 1;
  private static final int LARGEST = 100;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private PenDigits() {}

  /**
   * Whether a file begins as the file of this data set does.
   *
   * @param file any file
   * @return true if its first line is the header
   * @throws IOException if it cannot be read
   */
  public static boolean isIn(Path file) throws IOException {
    byte[] header = HEADER.getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(header.length), header);
    }
  }

  /**
   * Reads the part for training.
   *
   * @param file all 10,992 rows
   * @return the first 7,494 digits, in their order; immutable
   * @throws DatasetFormatException if the file is another, or not complete; names the line
   * @throws IOException if it cannot be read
   */
  public static List<LabelledStrokes> trainingPart(Path file) throws IOException {
    return rows(file, 1, TRAINING_ROWS);
  }

  /**
   * Reads the part for testing, which must not be trained with.
   *
   * @param file all 10,992 rows
   * @return the last 3,498 digits, in their order; immutable
   * @throws DatasetFormatException if the file is another, or not complete; names the line
   * @throws IOException if it cannot be read
   */
  public static List<LabelledStrokes> testPart(Path file) throws IOException {
    return rows(file, TRAINING_ROWS + 1, ALL_ROWS);
  }

  private static List<LabelledStrokes> rows(Path file, int first, int last) throws IOException {
    // Any encoding of single bytes will do: what is not ASCII is refused below.
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new DatasetFormatException(file, "does not begin with the line " + HEADER);
    }
    if (lines.size() != 1 + ALL_ROWS) {
      throw new DatasetFormatException(
          file,
          "holds %d rows, not %d; without all of them the parts cannot be told apart"
              .formatted(lines.size() - 1, ALL_ROWS));
    }
    List<LabelledStrokes> digits = new ArrayList<>(last - first + 1);
    for (int row = 1; row <= ALL_ROWS; row++) {
      LabelledStrokes digit = parse(file, row, lines.get(row));
      if (row >= first && row <= last) {
        digits.add(digit);
      }
    }
    return List.copyOf(digits);
  }

  private static LabelledStrokes parse(Path file, int row, String line)
      throws DatasetFormatException {
    String[] columns = line.split(",", -1);
    if (columns.length != LABEL_COLUMN + 1 || !columns[0].equals("\"" + row + "\"")) {
      throw new DatasetFormatException(
          file,
          "line %d is not the row \"%d\" of %d columns: %s"
              .formatted(row + 1, row, LABEL_COLUMN + 1, line));
    }
    int[] numbers = new int[columns.length];
    for (int i = 1; i < columns.length; i++) {
      int most = i == LABEL_COLUMN ? 9 : LARGEST;
      numbers[i] = NUMBER.matcher(columns[i]).matches() ? Integer.parseInt(columns[i]) : most + 1;
      if (numbers[i] > most) {
        throw new DatasetFormatException(
            file,
            "line %d, column %d is not a number from 0 to %d: %s"
                .formatted(row + 1, i + 1, most, line));
      }
    }
    PenStrokes.Builder pen = PenStrokes.builder().yUpwards();
    for (int i = 0; i < POINTS; i++) {
      pen.point(numbers[1 + 2 * i], numbers[2 + 2 * i]);
    }
    return new LabelledStrokes(file + "#" + row, pen.build(), numbers[LABEL_COLUMN]);
  }
}
