package io.github.hdr4j.preprocess.dataset;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file (UTF-8) that lists pictures: per line a path relative to the list, a tab, and the
 * digit from 0 to 9. Empty lines are passed over.
 */
public final class LabelsFile {

  private LabelsFile() {}

  /**
   * Reads a list. No picture is opened, but each must exist.
   *
   * @param list the text file
   * @return the pictures in the order of the list; immutable
   * @throws DatasetFormatException if a line has another form, names a file that does not exist, or
   *     no line is left; names the line
   * @throws IOException if the list cannot be read
   */
  public static List<LabelledPicture> read(Path list) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new DatasetFormatException(list, "not UTF-8 text", e);
    }
    List<LabelledPicture> pictures = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pictures.add(parse(list, i + 1, lines.get(i)));
      }
    }
    if (pictures.isEmpty()) {
      throw new DatasetFormatException(list, "lists no pictures");
    }
    return List.copyOf(pictures);
  }

  private static PictureFile parse(Path list, int number, String line)
      throws DatasetFormatException {
    int tab = line.lastIndexOf('\t');
    String label = line.substring(tab + 1).strip();
    if (tab <= 0 || label.length() != 1 || !Labels.isDigit(label.charAt(0) - '0')) {
      throw new DatasetFormatException(
          list, "line " + number + " is not a path, a tab and a digit: " + line);
    }
    Path file;
    try {
      file = list.resolveSibling(line.substring(0, tab));
    } catch (InvalidPathException e) {
      throw new DatasetFormatException(list, "line " + number + ": " + e.getMessage(), e);
    }
    if (!Files.isRegularFile(file)) {
      throw new DatasetFormatException(list, "line " + number + " names no file: " + file);
    }
    return new PictureFile(file, label.charAt(0) - '0');
  }
}
