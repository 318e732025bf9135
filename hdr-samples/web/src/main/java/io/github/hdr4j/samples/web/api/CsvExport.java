package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.Reading;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for a spreadsheet (RFC 4180). It begins with a byte order mark, without which
 * spreadsheets do not take it for UTF-8. What would be a formula begins with an apostrophe: the
 * names of pictures come from anybody.
 */
final class CsvExport implements ExportFormat {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";
  private static final Pattern FORMULA =
      Pattern.compile("(?s)\\s*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)*");

  @Override
  public String mediaType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public void begin(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    out.write("id,createdAt,name,mode,verdict,text,confidence,correction,correctedAt" + LINE_END);
  }

  @Override
  public void write(Reading reading, Writer out) throws IOException {
    out.write(
        line(
            reading.id(),
            reading.createdAt(),
            reading.name(),
            reading.mode(),
            reading.verdict(),
            reading.text(),
            reading.confidence(),
            Optional.ofNullable(reading.correction()).orElse(""),
            Optional.ofNullable(reading.correctedAt()).map(Object::toString).orElse("")));
  }

  @Override
  public void end(Writer out) {}

  private static String line(Object... cells) {
    Stream<String> texts = Arrays.stream(cells).map(cell -> quoted(harmless(cell.toString())));
    return texts.collect(Collectors.joining(",", "", LINE_END));
  }

  private static String harmless(String cell) {
    boolean formula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
