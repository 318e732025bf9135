/**
 * Handwritten digit recognition: the API that applications use and the service interfaces that
 * backends and preprocessors implement.
 */
module io.github.hdr4j {
  requires transitive java.desktop;
  requires static org.jspecify;

  exports io.github.hdr4j;
  exports io.github.hdr4j.spi;

  uses io.github.hdr4j.DigitRecognizer;
  uses io.github.hdr4j.Preprocessor;
}
