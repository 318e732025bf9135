package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.html.Document;
import io.github.hdr4j.samples.toolkit.html.Html;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The frame of a report's page.
 *
 * @param title of the page
 * @param info who read
 * @param amount what was read, in words
 * @param made when
 * @param summary the few figures that a reader in a hurry wants, HTML
 */
record ReportFrame(String title, RecognizerInfo info, String amount, Instant made, String summary) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  String html(List<Chapter> chapters) throws IOException {
    return Document.of(ReportFolder.KIND, ReportFrame.class, "report.css")
        .html(
            title,
            """
            <header>
            <h1>%s</h1>
            <p>%s</p>
            <p>%s</p>
            </header>
            %s<nav aria-label="Chapters">
            <ul>
            %s</ul>
            </nav>
            <main>
            %s</main>
            """
                .formatted(
                    title,
                    Html.escape(reader()),
                    Html.escape(amount + " · " + DATE.format(made)),
                    summary,
                    chapters.stream().map(Chapter::link).collect(Collectors.joining()),
                    chapters.stream().map(Chapter::html).collect(Collectors.joining())));
  }

  private String reader() {
    return "Read by %s (%s), model %s, SHA-256 %s"
        .formatted(info.backend(), info.engine(), info.model().name(), info.model().sha256());
  }

  /** Such as {@code 1,200 digits in 3 sets}. */
  static String amount(long count, String things, int sets) {
    return String.format(
        Locale.ROOT, "%,d %s in %s", count, things, sets == 1 ? "one set" : sets + " sets");
  }
}
