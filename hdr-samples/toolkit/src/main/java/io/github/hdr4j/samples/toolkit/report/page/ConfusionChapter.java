package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.chart.ConfusionDiagram;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.metrics.ClassScore;
import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which digits are taken for which, and how well each is told from the others. */
final class ConfusionChapter {
  private ConfusionChapter() {}

  static Chapter of(ConfusionMatrix confusion, ChartFigures charts) throws IOException {
    String chart =
        charts.html(
            new ConfusionDiagram(confusion),
            "Pictures of each digit shown (row) that were read as each digit (column). Blue: the"
                + " share of the row that is right. Red: a share that is wrong, deeper than in"
                + " proportion, so that few are seen, too.");
    return new Chapter(
        "confusion",
        "Confusions",
        "Precision: of what was read as a digit, the share that shows it. Recall: of what shows a"
            + " digit, the share that was read as it. F1: their harmonic mean.",
        "<div class=\"charts\">\n"
            + chart
            + HtmlTable.of("Precision, recall and F1", scores(confusion.scores()))
            + "</div>\n<details>\n<summary>The matrix as a table</summary>\n"
            + HtmlTable.of("Digits shown against digits read", counts(confusion))
            + "</details>\n");
  }

  private static List<List<String>> scores(List<ClassScore> scores) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Digit", "precision", "recall", "F1", "pictures"));
    for (int digit = 0; digit < scores.size(); digit++) {
      ClassScore score = scores.get(digit);
      rows.add(
          List.of(
              Integer.toString(digit),
              EvaluationText.percent(score.precision()),
              EvaluationText.percent(score.recall()),
              EvaluationText.percent(score.f1()),
              number(score.support())));
    }
    return rows;
  }

  private static List<List<String>> counts(ConfusionMatrix confusion) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("Shown"));
    for (int read = 0; read < Recognition.DIGITS; read++) {
      header.add("as " + read);
    }
    header.add("not read");
    rows.add(header);
    for (int shown = 0; shown < Recognition.DIGITS; shown++) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(shown)));
      for (int read = 0; read < Recognition.DIGITS; read++) {
        row.add(number(confusion.count(shown, read)));
      }
      row.add(number(confusion.unread(shown)));
      rows.add(row);
    }
    return rows;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
