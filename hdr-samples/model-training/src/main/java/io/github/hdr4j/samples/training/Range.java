package io.github.hdr4j.samples.training;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Whole numbers from one to another, written {@code 1-8}, or {@code 8} for one alone.
 *
 * @param least the first
 * @param most the last
 */
record Range(int least, int most) {

  @Override
  public String toString() {
    return least == most ? Integer.toString(least) : least + "-" + most;
  }

  /** Reads it from the command line. */
  static final class Converter implements ITypeConverter<Range> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    @Override
    public Range convert(String text) {
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        throw new TypeConversionException("'%s' is not like 1-8 or 8".formatted(text));
      }
      String most = form.group(form.group(2) == null ? 1 : 2);
      return new Range(Integer.parseInt(form.group(1)), Integer.parseInt(most));
    }
  }
}
