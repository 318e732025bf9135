package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Mistake;
import io.github.hdr4j.samples.toolkit.explain.TensorPicture;
import io.github.hdr4j.samples.toolkit.explain.Thumbnail;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.html.Png;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;

/**
 * The worst mistakes as pictures. One picture is open at a time, and only its thumbnail is kept.
 *
 * @param report what there is to show
 * @param preprocessor of the recogniser
 */
record MistakesChapter(EvaluationReport report, Preprocessor preprocessor) {
  /** Longest side of a thumbnail's file; on the page it is smaller, and sharp on fine screens. */
  private static final int LONGEST = 168;

  Chapter chapter() throws IOException {
    Evaluation figures = report.measured().digits();
    long wrong = figures.count() - figures.correct() - figures.unreadable();
    if (wrong == 0) {
      return new Chapter("mistakes", "Mistakes", "There are none.", "");
    }
    StringBuilder cards = new StringBuilder("<ol class=\"mistakes\">\n");
    for (Mistake mistake : report.mistakes()) {
      cards.append(card(mistake));
    }
    return new Chapter(
        "mistakes",
        "Mistakes",
        String.format(
            Locale.ROOT,
            "%s %,d, the most certain first. Left: the picture as it came. Right: the 28 × 28 ink"
                + " that the network saw. If the ink is not the digit's, the preparation went"
                + " wrong: <code>hdr recognize --trace</code> shows where. Some may be"
                + " labelled wrongly.",
            report.mistakes().size() == wrong
                ? "All"
                : "The worst %d of".formatted(report.mistakes().size()),
            wrong),
        cards.append("</ol>\n").toString());
  }

  private String card(Mistake mistake) throws IOException {
    int label = mistake.digit().label();
    return """
        <li class="%s">
        %s<p class="pair"><span class="shown">%d</span> <span aria-hidden="true">→</span> \
        <span class="hidden">was read as</span> <strong class="sign">%s</strong></p>
        <p>%s. %s</p>
        <p class="source"><bdi>%s</bdi>: <bdi>%s</bdi></p>
        </li>
        """
        .formatted(
            ResultJson.word(mistake.reading().verdict()),
            pictures(mistake),
            label,
            mistake.reading().best().isPresent()
                ? Integer.toString(mistake.reading().best().getAsInt())
                : "–",
            Html.escape(ReadingText.sentence(mistake.reading())),
            mistake.reading().best().isPresent()
                ? Html.escape(
                    "Probability of the %d that it shows: %s."
                        .formatted(
                            label, ReadingText.percent(mistake.reading().probability(label))))
                : "",
            Html.escape(mistake.set()),
            Html.escape(mistake.digit().name()));
  }

  private String pictures(Mistake mistake) throws IOException {
    Writing writing;
    try {
      writing = Writing.of(mistake.digit(), preprocessor);
    } catch (DigitRecognitionException | IOException e) {
      return "<p>Cannot be opened again: %s</p>\n"
          .formatted(Html.escape(String.valueOf(e.getMessage())));
    }
    int label = mistake.digit().label();
    Preparation preparation = writing.prepare(preprocessor);
    return "<div class=\"pictures\">\n"
        + picture(
            Thumbnail.of(writing.picture(), LONGEST), "A handwritten %d".formatted(label), "source")
        + ink(preparation, label)
        + "</div>\n";
  }

  private static String ink(Preparation preparation, int label) throws IOException {
    String alternative = "The ink of the %d as the network saw it".formatted(label);
    if (preparation instanceof Preparation.Ink ink) {
      return picture(TensorPicture.draw(ink.tensor(), 1), alternative, "pixels");
    }
    return preparation instanceof Preparation.SeveralMarks several
        ? picture(TensorPicture.draw(several.tensor(), 1), alternative, "pixels")
        : "<span class=\"none\">no ink</span>\n";
  }

  private static String picture(BufferedImage picture, String alternative, String kind)
      throws IOException {
    return "<img class=\"%s\" src=\"%s\" alt=\"%s\"/>\n"
        .formatted(kind, Png.dataUri(Png.encode(picture)), Html.escape(alternative));
  }
}
