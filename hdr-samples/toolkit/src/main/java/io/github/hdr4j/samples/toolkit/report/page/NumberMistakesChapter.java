package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.explain.Thumbnail;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.html.Png;
import io.github.hdr4j.samples.toolkit.overlay.Marking;
import io.github.hdr4j.samples.toolkit.overlay.Overlay;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.reading.NumberMistake;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import java.io.IOException;
import java.util.Locale;

/**
 * The worst mistakes as pictures. One picture is open at a time, and only its thumbnail is kept.
 *
 * @param report what there is to show
 * @param preprocessor that decodes
 */
record NumberMistakesChapter(NumbersReport report, Preprocessor preprocessor) {
  /** Longest side of a thumbnail's file; on the page it is smaller, and sharp on fine screens. */
  private static final int LONGEST = 480;

  Chapter chapter() {
    NumberFigures figures = report.figures();
    long wrong = figures.count() - figures.correct() - figures.unreadable();
    if (wrong == 0) {
      return new Chapter("mistakes", "Mistakes", "There are none.", "");
    }
    StringBuilder cards = new StringBuilder("<ol class=\"mistakes\">\n");
    report.mistakes().forEach(mistake -> cards.append(card(mistake)));
    return new Chapter(
        "mistakes",
        "Mistakes",
        String.format(
            Locale.ROOT,
            "%s %,d, the most confident first, with the boxes of what was read. Where a box holds"
                + " two digits or half of one, the cut is wrong; where it holds one, the network"
                + " is. Some may be labelled wrongly.",
            report.mistakes().size() == wrong
                ? "All"
                : "The worst %d of".formatted(report.mistakes().size()),
            wrong),
        cards.append("</ol>\n").toString());
  }

  private String card(NumberMistake mistake) {
    String read = mistake.transcript().digits();
    return """
        <li class="%s">
        %s<p class="pair"><span class="shown">%s</span> <span aria-hidden="true">→</span> \
        <span class="hidden">was read as</span> <strong class="sign">%s</strong></p>
        <p>%s</p>
        <p class="source"><bdi>%s</bdi>: <bdi>%s</bdi></p>
        </li>
        """
        .formatted(
            ResultJson.word(mistake.transcript().verdict()),
            picture(mistake),
            Html.escape(mistake.number().digits()),
            read.isEmpty() ? "–" : Html.escape(read),
            confidence(mistake),
            Html.escape(mistake.set()),
            Html.escape(mistake.number().file().toString()));
  }

  private static String confidence(NumberMistake mistake) {
    return mistake.transcript().confidence().isPresent()
        ? "Confidence "
            + Html.escape(ReadingText.percent(mistake.transcript().confidence().getAsDouble()))
        : "Nothing was found";
  }

  private String picture(NumberMistake mistake) {
    try {
      byte[] png =
          Png.encode(
              Thumbnail.of(
                  Overlay.draw(
                      preprocessor.decode(mistake.number().file()),
                      Marking.of(mistake.transcript())),
                  LONGEST));
      return "<img class=\"overlay\" src=\"%s\" alt=\"The number %s and the boxes of its digits\"/>\n"
          .formatted(Png.dataUri(png), Html.escape(mistake.number().digits()));
    } catch (DigitRecognitionException | IOException e) {
      return "<p>Cannot be opened again: %s</p>\n"
          .formatted(Html.escape(String.valueOf(e.getMessage())));
    }
  }
}
