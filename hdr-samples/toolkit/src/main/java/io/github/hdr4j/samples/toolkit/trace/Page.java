package io.github.hdr4j.samples.toolkit.trace;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.RecognizerInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a trace: HTML that is well-formed XML, with everything but the pictures in it. */
final class Page {
  private static final String GUIDE =
      """
      <details>
      <summary>What to look for when a reading is wrong</summary>
      <ul>
      <li>The box is around something else, or leaves a part out: cut the picture closer to the \
      digit, and keep lines, page edges and other writing out of it.</li>
      <li>The mask has shadows in it or gaps in the strokes: use more even light, a darker pen, \
      or come closer.</li>
      <li>Several boxes on one digit, or one box on several digits: write strokes that belong \
      together closer, and digits further apart.</li>
      <li>The tensor shows the digit clearly, but it is read as another: the picture is good, and \
      the model is wrong. The coloured ink shows what misled it.</li>
      </ul>
      </details>
      """;

  private final RecognizerInfo info;
  private final int expected;
  private final String style;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Begins a page.
   *
   * @param info who reads
   * @param expected number of pictures that are to be read
   */
  Page(RecognizerInfo info, int expected) throws IOException {
    this.info = info;
    this.expected = expected;
    try (InputStream in = requireNonNull(Page.class.getResourceAsStream("trace.css"))) {
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  int size() {
    return entries.size();
  }

  String html() {
    return """
        <!DOCTYPE html>
        <html lang="en" xml:lang="en" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="utf-8"/>
        %s
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body id="top">
        <header>
        <h1>%s</h1>
        <p>%s</p>
        <p>%s</p>
        %s</header>
        %s<main>
        %s</main>
        </body>
        </html>
        """
        .formatted(
            TraceFolder.GENERATOR,
            title(),
            style,
            title(),
            outcomes(),
            Html.escape(
                "Read by %s (%s), model %s"
                    .formatted(info.backend(), info.engine(), info.model().name())),
            GUIDE,
            entries.size() > 1 ? list() : "",
            entries.stream().map(Entry::section).collect(Collectors.joining()));
  }

  private String title() {
    return entries.size() == 1
        ? "How the picture was read"
        : "How %d pictures were read".formatted(entries.size());
  }

  private String outcomes() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    entries.forEach(entry -> counts.merge(entry.outcome().replace('_', ' '), 1, Integer::sum));
    String outcomes =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    return entries.size() == expected
        ? outcomes
        : "%d of %d pictures so far: the program is still at work, or was stopped. %s"
            .formatted(entries.size(), expected, outcomes);
  }

  private String list() {
    return """
        <nav aria-label="Pictures">
        <ol>
        %s</ol>
        </nav>
        """
        .formatted(entries.stream().map(Entry::card).collect(Collectors.joining()));
  }
}
