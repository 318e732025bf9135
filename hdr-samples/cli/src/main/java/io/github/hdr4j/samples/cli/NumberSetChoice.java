package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.reading.NumberSet;
import io.github.hdr4j.samples.toolkit.reading.PageSet;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that have numbers or pages read instead of single digits. */
final class NumberSetChoice {
  @Option(
      names = "--strings",
      paramLabel = "[NAME=]FILE",
      description =
          "Read pictures of numbers instead: a text file with a path, a tab and a text in each"
              + " line. Paths start from its folder. Only digits are compared, those of several"
              + " lines joined. May be given several times. Takes no PATH.")
  private List<String> strings = new ArrayList<>();

  @Option(
      names = "--pages",
      paramLabel = "[NAME=]FILE",
      description =
          "Look for the digits of pages instead: a text file with a path, a digit or -, and the x,"
              + " y, width and height of its box in each line, parted by tabs, for every digit and"
              + " for all other marks. May be given several times. Takes no PATH.")
  private List<String> pages = new ArrayList<>();

  boolean areNumbers() {
    return !strings.isEmpty();
  }

  boolean arePages() {
    return !pages.isEmpty();
  }

  /** The sets of numbers, each with a picture at least. */
  List<NumberSet> numbers(int every) throws IOException {
    List<NumberSet> sets = new ArrayList<>();
    for (NamedPath source : different(strings)) {
      sets.add(open(source, NumberSet::read).every(every));
    }
    return sets;
  }

  /** The sets of pages, each with a picture at least. */
  List<PageSet> pages(int every) throws IOException {
    List<PageSet> sets = new ArrayList<>();
    for (NamedPath source : different(pages)) {
      sets.add(open(source, PageSet::read).every(every));
    }
    return sets;
  }

  private static List<NamedPath> different(List<String> arguments) {
    List<NamedPath> sources = arguments.stream().map(NamedPath::parse).toList();
    NamedPath.requireDifferent(sources.stream().map(NamedPath::name));
    return sources;
  }

  private static <S> S open(NamedPath source, Opener<S> opener) throws IOException {
    Path list = new PathArgument().convert(source.path());
    try {
      return opener.open(source.name(), list);
    } catch (NoSuchFileException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  /** Reads a list. */
  private interface Opener<S> {
    S open(String name, Path list) throws IOException;
  }
}
