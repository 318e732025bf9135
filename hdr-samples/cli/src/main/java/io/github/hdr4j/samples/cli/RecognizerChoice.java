package io.github.hdr4j.samples.cli;

import io.github.hdr4j.AmbiguousProviderException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.NoProviderException;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say who reads. */
final class RecognizerChoice {
  @Option(
      names = "--backend",
      paramLabel = "NAME",
      description = "The backend that reads; needed only if there are several.")
  private Optional<String> backend = Optional.empty();

  @Option(
      names = "--accurate",
      description =
          "Use the accurate model instead of the bundled one: slower, for what must be right.")
  private boolean accurate;

  private Optional<Path> model = Optional.empty();

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model file to use instead of the bundled one.")
  void model(Path file) {
    model = Optional.of(file);
  }

  /** Opens the recogniser. */
  DigitRecognizer open() {
    return open(options());
  }

  /** Opens the recogniser with a preprocessor that others use, too. */
  DigitRecognizer open(Preprocessor preprocessor) {
    return open(options().preprocessor(preprocessor));
  }

  /** Opens the preprocessor that the recogniser would use. */
  Preprocessor preprocessor() {
    return Preprocessor.load(options().build());
  }

  /** The user's own pictures may have any format that can be decoded. */
  private static RecognizerOptions.Builder options() {
    return RecognizerOptions.builder()
        .limits(ImageLimits.defaults().withFormats(EnumSet.allOf(ImageFormat.class)));
  }

  private DigitRecognizer open(RecognizerOptions.Builder options) {
    backend.ifPresent(options::backend);
    options.model(source());
    try {
      return DigitRecognizer.load(options.build());
    } catch (AmbiguousProviderException e) {
      throw new UsageException("choose one by --backend NAME. " + e.getMessage(), e);
    } catch (NoProviderException e) {
      if (backend.isEmpty()) {
        throw e;
      }
      throw new UsageException(
          "unknown backend '%s'; give --backend another name. %s"
              .formatted(backend.get(), e.getMessage()),
          e);
    }
  }

  private ModelSource source() {
    if (model.isEmpty()) {
      return accurate ? ModelSource.accurate() : ModelSource.bundled();
    }
    if (accurate) {
      throw new UsageException("--accurate and --model FILE name two models; give one of them");
    }
    Path file = model.get();
    if (!Files.isRegularFile(file)) {
      throw new UsageException(file + ": there is no such model file");
    }
    return ModelSource.file(file);
  }
}
