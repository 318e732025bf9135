package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.reading.FormFigures;
import java.util.List;
import java.util.Locale;

/** How well forms are read, for a person. */
public final class FormFiguresText {
  private FormFiguresText() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param figures of all pictures
   * @return the lines
   */
  public static List<String> of(RecognizerInfo info, FormFigures figures) {
    return List.of(
        EvaluationText.reader(info),
        "",
        format(
            "Pages         %s   %,d of %,d found; 95 %% interval %s (Wilson); %,d unreadable",
            EvaluationText.share(figures.found(), figures.pages()),
            figures.found(),
            figures.pages(),
            EvaluationText.between(Interval.wilson(figures.found(), figures.pages())),
            figures.unreadable()),
        format(
            "Fields        %s   %,d of %,d right; 95 %% interval %s (Wilson)",
            EvaluationText.share(figures.right(), figures.fields()),
            figures.right(),
            figures.fields(),
            EvaluationText.between(Interval.wilson(figures.right(), figures.fields()))),
        format(
            "Relied on     %s   %,d fields accepted or allowed to be blank, %,d of them wrong: %s of all"
                + " fields; 95 %% interval %s (Wilson)",
            EvaluationText.share(figures.reliedOn(), figures.fields()),
            figures.reliedOn(),
            figures.reliedOnWrong(),
            EvaluationText.share(figures.reliedOnWrong(), figures.fields()),
            EvaluationText.between(Interval.wilson(figures.reliedOnWrong(), figures.fields()))));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
