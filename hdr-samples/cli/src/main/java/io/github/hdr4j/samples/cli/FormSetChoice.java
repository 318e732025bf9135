package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.reading.FormSet;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that has forms read instead of single digits. */
final class FormSetChoice {
  private Optional<Path> list = Optional.empty();

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--forms",
      paramLabel = "FILE",
      description =
          "Read pictures of filled-in forms instead: a text file with a path, the name of a form, a"
              + " field and a text in each line, parted by tabs, as 'hdr sample --forms' writes it,"
              + " and beside it a template FORM.json for each form. The text is empty for a blank,"
              + " and ! for what must be rejected. Takes no PATH.")
  void list(Path file) {
    list = Optional.of(file);
  }

  boolean isChosen() {
    return list.isPresent();
  }

  /** The pictures to read, one at least. */
  FormSet open(int every) throws IOException {
    try {
      return FormSet.read(list.orElseThrow()).every(every);
    } catch (FileSystemException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
