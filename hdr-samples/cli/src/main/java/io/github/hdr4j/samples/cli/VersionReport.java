package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.RecognizerInfo;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Library, backend, engine, and the model with its checksum. */
final class VersionReport implements IVersionProvider {
  VersionReport() {}

  @Override
  public String[] getVersion() {
    String library =
        "hdr "
            + Objects.requireNonNullElse(
                VersionReport.class.getPackage().getImplementationVersion(), "(development)");
    try (DigitRecognizer recognizer = DigitRecognizer.load()) {
      RecognizerInfo info = recognizer.info();
      return new String[] {
        library,
        "backend  %s %s".formatted(info.backend(), info.version()),
        "engine   " + info.engine(),
        "model    " + info.model().name(),
        "sha256   " + info.model().sha256()
      };
    } catch (DigitRecognitionException e) {
      return new String[] {library, "backend  none usable: " + e.getMessage()};
    }
  }
}
