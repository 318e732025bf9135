package io.github.hdr4j.samples.toolkit.training;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A {@link TrainingHistory} as a CSV file: the header {@value #HEADER} and a line for each epoch. A
 * figure that was not measured is left empty.
 */
public final class TrainingHistoryFile {
  /** The first line. */
  public static final String HEADER = "epoch,loss,accuracy,validation_loss,validation_accuracy";

  private static final int COLUMNS = 5;

  private TrainingHistoryFile() {}

  /**
   * Reads a history.
   *
   * @param file to read
   * @return the history
   * @throws FileSystemException if it is no such file; the reason names the line
   * @throws IOException if it cannot be read
   */
  public static TrainingHistory read(Path file) throws IOException {
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
      throw new FileSystemException(
          file.toString(), null, "is no training history: its first line is not '" + HEADER + "'");
    }
    List<EpochFigures> epochs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        epochs.add(epoch(file, i + 1, lines.get(i)));
      }
    }
    try {
      return new TrainingHistory(epochs);
    } catch (IllegalArgumentException e) {
      throw broken(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw broken(file, "is no training history: it is not text in UTF-8", e);
    }
  }

  private static EpochFigures epoch(Path file, int number, String line) throws FileSystemException {
    String[] cells = line.split(",", -1);
    try {
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("it has %d cells".formatted(cells.length));
      }
      return new EpochFigures(
          Integer.parseInt(cells[0].strip()),
          Double.parseDouble(cells[1].strip()),
          optional(cells[2]),
          optional(cells[3]),
          optional(cells[4]));
    } catch (IllegalArgumentException e) {
      throw broken(file, "line %d is not '%s': %s".formatted(number, HEADER, e.getMessage()), e);
    }
  }

  private static OptionalDouble optional(String cell) {
    return cell.isBlank()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(cell.strip()));
  }

  private static FileSystemException broken(Path file, String reason, Exception cause) {
    FileSystemException broken = new FileSystemException(file.toString(), null, reason);
    broken.initCause(cause);
    return broken;
  }

  /**
   * Writes a history, or replaces one.
   *
   * @param history to write
   * @param file to write to
   * @throws IOException if it cannot be written
   */
  public static void write(TrainingHistory history, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    for (EpochFigures epoch : history.epochs()) {
      lines.add(
          String.join(
              ",",
              Integer.toString(epoch.epoch()),
              Double.toString(epoch.loss()),
              cell(epoch.accuracy()),
              cell(epoch.validationLoss()),
              cell(epoch.validationAccuracy())));
    }
    Files.write(file, lines);
  }

  private static String cell(OptionalDouble figure) {
    return figure.isPresent() ? Double.toString(figure.getAsDouble()) : "";
  }
}
