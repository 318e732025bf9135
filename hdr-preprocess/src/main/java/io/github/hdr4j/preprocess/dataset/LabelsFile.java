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
    return read(list, line -> existing(list, line));
  }

  /**
   * Reads a list whose pictures may be missing: those show when they are opened.
   *
   * @param list the text file
   * @param folders where a relative path may start, at least one; one that is found in none is
   *     taken to start in the first
   * @return the pictures in the order of the list; immutable
   * @throws DatasetFormatException if a line has another form, or no line is left; names the line
   * @throws IOException if the list cannot be read
   */
  public static List<LabelledPicture> read(Path list, List<Path> folders) throws IOException {
    List<Path> starts = List.copyOf(folders);
    return read(list, line -> anywhere(starts, line.path()));
  }

  private static List<LabelledPicture> read(Path list, Locator locator) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new DatasetFormatException(list, "not UTF-8 text", e);
    }
    List<LabelledPicture> pictures = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pictures.add(parse(list, i + 1, lines.get(i), locator));
      }
    }
    if (pictures.isEmpty()) {
      throw new DatasetFormatException(list, "lists no pictures");
    }
    return List.copyOf(pictures);
  }

  private static PictureFile parse(Path list, int number, String line, Locator locator)
      throws DatasetFormatException {
    int tab = line.lastIndexOf('\t');
    String label = line.substring(tab + 1).strip();
    if (tab <= 0 || label.length() != 1 || !Labels.isDigit(label.charAt(0) - '0')) {
      throw new DatasetFormatException(
          list, "line " + number + " is not a path, a tab and a digit: " + line);
    }
    try {
      Path file = locator.locate(new Line(number, line.substring(0, tab)));
      return new PictureFile(file, label.charAt(0) - '0');
    } catch (InvalidPathException e) {
      throw new DatasetFormatException(list, "line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Path existing(Path list, Line line) throws DatasetFormatException {
    Path file = list.resolveSibling(line.path());
    if (!Files.isRegularFile(file)) {
      throw new DatasetFormatException(list, "line " + line.number() + " names no file: " + file);
    }
    return file;
  }

  private static Path anywhere(List<Path> folders, String path) {
    return folders.stream()
        .map(folder -> folder.resolve(path))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseGet(() -> folders.get(0).resolve(path));
  }

  /** A line's number and its path as written. */
  private record Line(int number, String path) {}

  /** Finds the file that a line names. */
  private interface Locator {
    Path locate(Line line) throws DatasetFormatException;
  }
}
