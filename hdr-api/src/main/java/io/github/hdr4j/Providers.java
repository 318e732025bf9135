package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.internal.Messages;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.AbstractPreprocessor;
import java.util.ServiceConfigurationError;
import java.util.function.Consumer;

/** Finds, constructs and opens the chosen backend and preprocessor. */
final class Providers {
  private static final ProviderLoader<AbstractDigitRecognizer> RECOGNIZERS =
      new ProviderLoader<>(
          DigitRecognizer.class,
          AbstractDigitRecognizer.class,
          "io.github.hdr4j.recognizer",
          "RecognizerOptions.builder().backend(NAME)",
          "io.github.hdr4j:hdr-onnx (ONNX Runtime) or io.github.hdr4j:hdr-dl4j (Deeplearning4j)");

  private static final ProviderLoader<AbstractPreprocessor> PREPROCESSORS =
      new ProviderLoader<>(
          Preprocessor.class,
          AbstractPreprocessor.class,
          "io.github.hdr4j.preprocessor",
          "RecognizerOptions.builder().preprocessor(NAME)",
          "io.github.hdr4j:hdr-preprocess");

  private Providers() {}

  static DigitRecognizer openRecognizer(RecognizerOptions options) {
    requireNonNull(options, "options");
    Candidate<AbstractDigitRecognizer> chosen =
        RECOGNIZERS.choose(options.backend(), options.classLoader());
    Preprocessor preprocessor = options.preprocessor().orElseGet(() -> openPreprocessor(options));
    return construct(chosen, recognizer -> recognizer.open(options, preprocessor));
  }

  static Preprocessor openPreprocessor(RecognizerOptions options) {
    requireNonNull(options, "options");
    Candidate<AbstractPreprocessor> chosen =
        PREPROCESSORS.choose(options.preprocessorName(), options.classLoader());
    return construct(chosen, preprocessor -> preprocessor.open(options.limits()));
  }

  private static <S> S construct(Candidate<S> chosen, Consumer<S> open) {
    try {
      S service = chosen.construct();
      open.accept(service);
      return service;
    } catch (DigitRecognitionException e) {
      throw e;
    } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
      Throwable cause =
          e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e;
      throw new BrokenProviderException(
          Messages.brokenProvider(chosen.describe(), chosen.type(), cause), cause);
    }
  }
}
