package io.github.hdr4j.samples.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How readings are written. */
enum OutputFormat {
  /** A line a picture, for a person. */
  TEXT,
  /** A JSON object a line. */
  JSON,
  /** Comma-separated values with a line of column names. */
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the word. */
  static final class Converter implements ITypeConverter<OutputFormat> {
    Converter() {}

    @Override
    public OutputFormat convert(String word) {
      return Arrays.stream(values())
          .filter(format -> format.toString().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("must be text, json or csv, not '" + word + "'"));
    }
  }
}
