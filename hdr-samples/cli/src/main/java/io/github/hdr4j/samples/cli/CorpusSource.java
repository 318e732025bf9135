package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.samples.toolkit.corpus.Corpus;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/** Where corpora come from: a {@link NamedPath}, or the word {@code generated}. */
final class CorpusSource {
  static final String GENERATED = "generated";

  private CorpusSource() {}

  /** Opens all of them; their names, which the baseline goes by, must differ. */
  static List<Corpus> open(List<String> arguments) throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    for (String argument : arguments) {
      corpora.addAll(open(NamedPath.parse(argument)));
    }
    NamedPath.requireDifferent(corpora.stream().map(Corpus::name));
    return corpora;
  }

  private static List<Corpus> open(NamedPath source) throws IOException {
    if (source.path().equals(GENERATED)) {
      return Corpus.generated(source.name());
    }
    try {
      return List.of(Corpus.open(source.name(), new PathArgument().convert(source.path())));
    } catch (NoSuchFileException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
