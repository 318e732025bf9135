package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.Reading;
import java.io.IOException;
import java.io.Writer;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A JSON list of what {@code GET /recognitions/{id}} answers, an object a line. */
final class JsonExport implements ExportFormat {
  private final JsonMapper json;
  private String before = "[\n";

  JsonExport(JsonMapper json) {
    this.json = json;
  }

  @Override
  public String mediaType() {
    return MediaType.APPLICATION_JSON_VALUE;
  }

  @Override
  public void begin(Writer out) {}

  @Override
  public void write(Reading reading, Writer out) throws IOException {
    out.write(before);
    out.write(json.writeValueAsString(ReadingDetail.of(reading)));
    before = ",\n";
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write(before.startsWith("[") ? "[]\n" : "\n]\n");
  }
}
