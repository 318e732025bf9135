package io.github.hdr4j.samples.toolkit.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled pictures of numbers, to be reported together.
 *
 * @param name for people
 * @param numbers in an order that never changes
 */
public record NumberSet(String name, List<LabelledNumber> numbers) {
  private static final String EXPECTED = "a path, a tab and a text with a digit or more";

  /**
   * Copies the list.
   *
   * @param name for people
   * @param numbers in an order that never changes
   */
  public NumberSet {
    numbers = List.copyOf(numbers);
  }

  /**
   * Reads a list: per line a path relative to the list, a tab, and what the picture shows. Only
   * digits count, so the text may hold signs and spaces, too. Empty lines are passed over.
   *
   * @param name for people
   * @param list the text file (UTF-8)
   * @return the set; its pictures need not exist
   * @throws io.github.hdr4j.preprocess.dataset.DatasetFormatException if a line has another form,
   *     or none is left; names the line
   * @throws IOException if the list cannot be read
   */
  public static NumberSet read(String name, Path list) throws IOException {
    List<LabelledNumber> numbers = new ArrayList<>();
    for (TabbedLine line : TabbedLine.read(list)) {
      if (line.cells().size() != 2) {
        throw line.isNot(EXPECTED);
      }
      String digits = line.cells().get(1).replaceAll("[^0-9]", "");
      if (digits.isEmpty()) {
        throw line.isNot(EXPECTED);
      }
      numbers.add(new LabelledNumber(line.file(), digits));
    }
    return new NumberSet(name, numbers);
  }

  /**
   * The first picture and every so many after it.
   *
   * @param step 1 for all of them
   * @return a set of the same name
   */
  public NumberSet every(int step) {
    List<LabelledNumber> some = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += step) {
      some.add(numbers.get(i));
    }
    return new NumberSet(name, some);
  }
}
