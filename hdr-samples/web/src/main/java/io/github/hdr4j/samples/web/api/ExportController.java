package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.ReadingFilter;
import io.github.hdr4j.samples.web.reading.ReadingPage;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** All readings of somebody as a file. */
@RestController
@Tag(name = "History")
class ExportController {
  private static final int AT_ONCE = 100;

  private final Readings readings;
  private final JsonMapper json;

  ExportController(Readings readings, JsonMapper json) {
    this.readings = readings;
    this.json = json;
  }

  @Operation(summary = "Exports readings", description = "All that match, as a file.")
  @GetMapping(Paths.RECOGNITIONS + "/export")
  void export(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "json") String format,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "false") boolean corrected,
      HttpServletResponse response)
      throws IOException {
    ReadingFilter filter = Filters.of(q, verdict, corrected);
    ExportFormat file =
        switch (format) {
          case "json" -> new JsonExport(json);
          case "csv" -> new CsvExport();
          default ->
              throw Filters.malformed(
                  "There is no format \"%s\". Use one of: json, csv.".formatted(format));
        };
    response.setContentType(file.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("readings." + format).build().toString());
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
      file.begin(out);
      write(who.accountId(), filter, file, out);
      file.end(out);
    }
  }

  /** Page by page: a client that takes its time must not hold a connection to the database. */
  private void write(UUID account, ReadingFilter filter, ExportFormat file, BufferedWriter out)
      throws IOException {
    Set<UUID> written = new HashSet<>();
    ReadingPage page;
    int number = 0;
    do {
      page = readings.search(account, filter, number, AT_ONCE);
      for (Reading reading : page.readings()) {
        // What is read meanwhile moves the others to later pages, where they come again.
        if (written.add(reading.id())) {
          file.write(reading, out);
        }
      }
      number++;
    } while (number < page.pages());
  }
}
