package io.github.hdr4j.conformance;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import java.util.function.Supplier;

/** One clause of the contract, and how it comes to the recogniser that it tests. */
abstract class Clause {
  private final Supplier<RecognizerOptions.Builder> options;

  Clause(Supplier<RecognizerOptions.Builder> options) {
    this.options = options;
  }

  final RecognizerOptions.Builder options() {
    return options.get();
  }

  final DigitRecognizer load() {
    return DigitRecognizer.load(options().build());
  }

  /** The preprocessor that the recogniser under test uses. */
  final Preprocessor preprocessor() {
    RecognizerOptions built = options().build();
    return built.preprocessor().orElseGet(() -> Preprocessor.load(built));
  }
}
