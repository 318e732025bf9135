package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace.Stage;
import io.github.hdr4j.samples.toolkit.explain.Explanation;
import io.github.hdr4j.samples.toolkit.explain.Saliency;
import io.github.hdr4j.samples.toolkit.explain.SaliencyPicture;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Writes the files of one picture and the part of the page that shows them. */
final class Section {
  /** Name of the file that shows the picture itself. */
  static final String SOURCE = "source";

  /** Longest sides on the page in CSS pixels. */
  private static final int SOURCE_SIDE = 296;

  private static final int SALIENCY_SIDE = 252;
  private static final int STAGE_SIDE = 176;

  /** Pixels of the saliency's file a side for each of the tensor. */
  private static final int ENLARGED = 16;

  private final TraceFolder folder;
  private final int number;

  Section(TraceFolder folder, int number) {
    this.folder = folder;
    this.number = number;
  }

  /** The picture and what was made of it; HTML. */
  String of(Explanation explanation) throws IOException {
    return """
        <p class="verdict">%s</p>
        <div class="overview">
        %s%s%s%s</div>
        %s"""
        .formatted(
            Html.escape(sentence(explanation)),
            source(explanation),
            explanation.reading().best().isPresent()
                ? ProbabilityBars.html(explanation.reading())
                : "",
            MeasureTable.html(explanation),
            explanation.saliency().isPresent() ? saliency(explanation.saliency().get()) : "",
            stages(explanation.trace().stages()));
  }

  /** What went wrong with a picture that cannot be read; HTML. */
  static String of(String error) {
    return "<p class=\"verdict\">Cannot be read: %s</p>\n".formatted(Html.escape(error));
  }

  /** An accepted reading can have been hard, too. */
  private static String sentence(Explanation explanation) {
    String sentence = ReadingText.sentence(explanation.reading());
    if (explanation.reading().reason().isEmpty()
        && explanation.trace().preparation() instanceof Preparation.Ink ink
        && ink.caution().isPresent()) {
      return sentence + ", though " + ReadingText.advice(ink.caution().get());
    }
    return sentence;
  }

  private String source(Explanation explanation) throws IOException {
    Preparation preparation = explanation.trace().preparation();
    BufferedImage picture = SourcePicture.draw(explanation.picture(), preparation);
    return Figure.of(
            folder.write(number, SOURCE, picture), picture, "What was read", boxes(preparation))
        .html(SOURCE_SIDE);
  }

  private static String boxes(Preparation preparation) {
    if (preparation instanceof Preparation.SeveralMarks several) {
      return "What was read, with a box around each of %d marks and a dashed one around all."
          .formatted(several.marks().size());
    }
    return preparation instanceof Preparation.Ink
        ? "What was read, and the box that was chosen."
        : "No writing was found.";
  }

  private String stages(List<Stage> stages) throws IOException {
    if (stages.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<h3>Step by step</h3>\n<div class=\"stages\">\n");
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      String link = folder.write(number, (i + 1) + "-" + stage.name(), stage.picture());
      String caption =
          "<strong>%d. %s.</strong> %s"
              .formatted(i + 1, Html.escape(title(stage.name())), Html.escape(stage.description()));
      html.append(
          Figure.of(link, stage.picture(), "Stage " + (i + 1) + ", " + stage.name(), caption)
              .html(STAGE_SIDE));
    }
    return html.append("</div>\n").toString();
  }

  private static String title(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private String saliency(Saliency saliency) throws IOException {
    BufferedImage picture = SaliencyPicture.draw(saliency, ENLARGED);
    String alternative =
        "The tensor, its ink coloured by what it speaks for: %d or %d"
            .formatted(saliency.best(), saliency.runnerUp());
    return Figure.of(
            folder.write(number, "saliency", picture),
            picture,
            alternative,
            SaliencyText.caption(saliency))
        .html(SALIENCY_SIDE);
  }
}
