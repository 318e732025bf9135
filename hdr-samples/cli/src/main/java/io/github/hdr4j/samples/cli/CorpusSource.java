package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.samples.toolkit.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where corpora come from: a path, {@code name=path}, or the word {@code generated}.
 *
 * @param name that they get, or that theirs begin with
 * @param path as the user gave it
 */
record CorpusSource(String name, String path) {
  static final String GENERATED = "generated";

  /** Opens all of them; their names, which the baseline goes by, must differ. */
  static List<Corpus> open(List<String> arguments) throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    for (String argument : arguments) {
      corpora.addAll(parse(argument).open());
    }
    Set<String> names = new HashSet<>();
    for (Corpus corpus : corpora) {
      if (!names.add(corpus.name())) {
        throw new UsageException(
            "two sets are called '%s'; name them by NAME=PATH".formatted(corpus.name()));
      }
    }
    return corpora;
  }

  /** A path with an equals sign is taken whole if it leads anywhere. */
  private static CorpusSource parse(String argument) {
    int sign = argument.indexOf('=');
    if (sign > 0 && !Files.exists(new PathArgument().convert(argument))) {
      return new CorpusSource(argument.substring(0, sign), argument.substring(sign + 1));
    }
    Path path = new PathArgument().convert(argument).toAbsolutePath().normalize();
    return new CorpusSource(String.valueOf(path.getFileName()), argument);
  }

  private List<Corpus> open() throws IOException {
    if (path.equals(GENERATED)) {
      return Corpus.generated(name);
    }
    try {
      return List.of(Corpus.open(name, new PathArgument().convert(path)));
    } catch (NoSuchFileException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
