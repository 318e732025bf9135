package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.html.Document;
import io.github.hdr4j.samples.toolkit.html.Html;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a trace, with everything but the pictures in it. */
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
  private final Document document;
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
    this.document = Document.of(TraceFolder.KIND, Page.class, "trace.css");
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  int size() {
    return entries.size();
  }

  String html() {
    return document.html(
        title(),
        """
        <header>
        <h1>%s</h1>
        <p>%s</p>
        <p>%s</p>
        %s</header>
        %s<main>
        %s</main>
        """
            .formatted(
                title(),
                outcomes(),
                Html.escape(
                    "Read by %s (%s), model %s"
                        .formatted(info.backend(), info.engine(), info.model().name())),
                GUIDE,
                entries.size() > 1 ? list() : "",
                entries.stream().map(Entry::section).collect(Collectors.joining())));
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
