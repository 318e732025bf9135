package io.github.hdr4j.samples.web.reading;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.preprocess.forms.FormReader;

/** Everything that reads, on one model. Thread-safe. */
record Engine(
    DigitRecognizer recognizer, Preprocessor preprocessor, NumberReader numbers, FormReader forms)
    implements AutoCloseable {

  static Engine open(RecognizerOptions options) {
    DigitRecognizer recognizer = DigitRecognizer.load(options);
    return new Engine(
        recognizer,
        Preprocessor.load(options),
        NumberReader.using(recognizer),
        FormReader.using(recognizer));
  }

  /** Waits for the calls that are under way. */
  @Override
  public void close() {
    recognizer.close();
  }
}
