package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.toolkit.numbers.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a range from the command line: {@code 1-8}, or {@code 8} for one number alone. */
final class RangeConverter implements ITypeConverter<Range> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})(-(\\d{1,4}))?");

  @Override
  public Range convert(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new TypeConversionException("'%s' is not like 1-8 or 8".formatted(text));
    }
    int least = Integer.parseInt(form.group(1));
    return new Range(least, form.group(2) == null ? least : Integer.parseInt(form.group(3)));
  }
}
