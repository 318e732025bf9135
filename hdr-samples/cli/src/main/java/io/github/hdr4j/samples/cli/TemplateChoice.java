package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.template.TemplateFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that has forms read. */
final class TemplateChoice {
  private Optional<Path> file = Optional.empty();

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--template",
      paramLabel = "FILE",
      description =
          "Every picture shows a filled-in form that this JSON file describes; its fields are"
              + " read.")
  void file(Path template) {
    file = Optional.of(template);
  }

  /** The template, if there is one. */
  Optional<FormTemplate> open() throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(TemplateFile.read(file.get()));
    } catch (FileSystemException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
