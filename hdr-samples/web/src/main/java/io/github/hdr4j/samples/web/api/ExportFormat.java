package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.Reading;
import java.io.IOException;
import java.io.Writer;

/** A kind of file that readings are exported to; each is for one file. */
interface ExportFormat {
  String mediaType();

  void begin(Writer out) throws IOException;

  void write(Reading reading, Writer out) throws IOException;

  void end(Writer out) throws IOException;
}
