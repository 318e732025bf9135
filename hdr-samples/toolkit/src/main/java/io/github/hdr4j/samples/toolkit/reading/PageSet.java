package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.Box;
import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Labelled pages, to be reported together.
 *
 * @param name for people
 * @param pages in an order that never changes
 */
public record PageSet(String name, List<LabelledPage> pages) {
  private static final String EXPECTED =
      "a path, a digit or -, and the x, y, width and height of its box, parted by tabs";

  private static final String NO_DIGIT = "-";
  private static final int KIND = 6;

  /**
   * Copies the list.
   *
   * @param name for people
   * @param pages in an order that never changes
   */
  public PageSet {
    pages = List.copyOf(pages);
  }

  /**
   * Reads a list: per line and mark a path relative to the list, a digit or {@code -} for what is
   * none, the x, y, width and height of its box in pixels, and perhaps a word for the kind of mark,
   * parted by tabs. Empty lines are passed over.
   *
   * @param name for people
   * @param list the text file (UTF-8)
   * @return the set; its pictures need not exist
   * @throws DatasetFormatException if a line has another form, or none is left; names the line
   * @throws IOException if the list cannot be read
   */
  public static PageSet read(String name, Path list) throws IOException {
    Map<Path, List<LabelledMark>> marks = new LinkedHashMap<>();
    for (TabbedLine line : TabbedLine.read(list)) {
      marks.computeIfAbsent(line.file(), file -> new ArrayList<>()).add(mark(line));
    }
    return new PageSet(
        name,
        marks.entrySet().stream()
            .map(page -> new LabelledPage(page.getKey(), page.getValue()))
            .toList());
  }

  private static LabelledMark mark(TabbedLine line) throws DatasetFormatException {
    int cells = line.cells().size();
    if (cells != KIND && cells != KIND + 1) {
      throw line.isNot(EXPECTED);
    }
    OptionalInt digit = digit(line);
    String kind = digit.isPresent() ? "digit" : "other";
    return new LabelledMark(digit, box(line), cells == KIND ? kind : line.cells().get(KIND));
  }

  private static OptionalInt digit(TabbedLine line) throws DatasetFormatException {
    if (line.cells().get(1).equals(NO_DIGIT)) {
      return OptionalInt.empty();
    }
    int digit = line.integer(1, EXPECTED);
    if (digit < 0 || digit > 9) {
      throw line.isNot(EXPECTED);
    }
    return OptionalInt.of(digit);
  }

  private static Box box(TabbedLine line) throws DatasetFormatException {
    try {
      return new Box(
          line.integer(2, EXPECTED),
          line.integer(3, EXPECTED),
          line.integer(4, EXPECTED),
          line.integer(5, EXPECTED));
    } catch (IllegalArgumentException e) {
      throw line.isNot(EXPECTED);
    }
  }

  /**
   * The first page and every so many after it.
   *
   * @param step 1 for all of them
   * @return a set of the same name
   */
  public PageSet every(int step) {
    List<LabelledPage> some = new ArrayList<>();
    for (int i = 0; i < pages.size(); i += step) {
      some.add(pages.get(i));
    }
    return new PageSet(name, some);
  }
}
