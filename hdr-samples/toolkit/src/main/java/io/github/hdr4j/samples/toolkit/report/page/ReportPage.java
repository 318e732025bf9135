package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.html.Document;
import io.github.hdr4j.samples.toolkit.html.Html;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The page of a report, with everything in it.
 *
 * @param report what it tells
 * @param charts where charts go
 * @param preprocessor of the recogniser
 */
record ReportPage(EvaluationReport report, ChartFigures charts, Preprocessor preprocessor) {
  private static final String TITLE = "How well the digits are read";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  String html() throws IOException {
    List<Chapter> chapters = chapters();
    return Document.of(ReportFolder.KIND, ReportPage.class, "report.css")
        .html(
            TITLE,
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
                    TITLE,
                    Html.escape(reader()),
                    Html.escape(occasion()),
                    Summary.html(report),
                    chapters.stream().map(Chapter::link).collect(Collectors.joining()),
                    chapters.stream().map(Chapter::html).collect(Collectors.joining())));
  }

  private String reader() {
    return "Read by %s (%s), model %s, SHA-256 %s"
        .formatted(
            report.info().backend(),
            report.info().engine(),
            report.info().model().name(),
            report.info().model().sha256());
  }

  private String occasion() {
    int sets = report.measured().sets().size();
    return String.format(
        Locale.ROOT,
        "%,d digits in %s · %s",
        report.measured().digits().count(),
        sets == 1 ? "one set" : sets + " sets",
        DATE.format(report.made()));
  }

  private List<Chapter> chapters() throws IOException {
    Evaluation figures = report.measured().digits();
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(AccuracyChapter.of(report.measured(), charts));
    if (report.training().isPresent()) {
      chapters.add(TrainingChapter.of(report.training().get(), charts));
    }
    chapters.add(ConfusionChapter.of(figures.confusion(), charts));
    chapters.add(CalibrationChapter.of(figures.reliability(), charts));
    chapters.add(RejectionChapter.of(figures, report.info().model().acceptThreshold(), charts));
    if (!report.measured().rejects().isEmpty()) {
      chapters.add(FurtherChapters.rejects(report.measured().rejects()));
    }
    if (report.measured().robustness().isPresent()) {
      chapters.add(FurtherChapters.robustness(report.measured().robustness().get()));
    }
    chapters.add(new MistakesChapter(report, preprocessor).chapter());
    chapters.add(FurtherChapters.timing(report.timing()));
    return chapters;
  }
}
