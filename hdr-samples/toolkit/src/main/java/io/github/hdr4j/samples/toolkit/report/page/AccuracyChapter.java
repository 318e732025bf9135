package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.chart.AccuracyDiagram;
import io.github.hdr4j.samples.toolkit.chart.AccuracyRow;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.SetFigures;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.reading.NumberSetFigures;
import io.github.hdr4j.samples.toolkit.report.NumberFiguresText;
import io.github.hdr4j.samples.toolkit.report.SetsText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How many digits are read right, of each set and of all. */
final class AccuracyChapter {
  private static final String ALL = "all together";

  private AccuracyChapter() {}

  static Chapter of(NumbersReport report, ChartFigures charts) throws IOException {
    List<NumberSetFigures> sets = new ArrayList<>(report.sets());
    if (sets.size() > 1) {
      sets.add(new NumberSetFigures(ALL, report.figures()));
    }
    return new Chapter(
        "accuracy",
        "Accuracy",
        "A number counts as right if every digit is, whatever the verdict; signs and spaces do not"
            + " count. Digit errors: digits to put right, leave out or add, for each digit that"
            + " there is. Read rate: the most confident numbers, as many as can be read with that"
            + " share of them wrong.",
        chart(sets.stream().map(AccuracyChapter::row).toList(), charts)
            + HtmlTable.of("Accuracy of each set", NumberFiguresText.rows(sets)));
  }

  static Chapter of(Measurements measured, ChartFigures charts) throws IOException {
    List<SetFigures> sets = new ArrayList<>(measured.sets());
    if (sets.size() > 1) {
      sets.add(new SetFigures(ALL, measured.digits()));
    }
    return new Chapter(
        "accuracy",
        "Accuracy",
        "A digit counts as right if the best digit of its reading is the one it shows, whatever"
            + " the verdict. Blank and unreadable pictures count as wrong. Two sets whose intervals"
            + " overlap may well be read equally well.",
        chart(sets.stream().map(AccuracyChapter::row).toList(), charts)
            + HtmlTable.of("Accuracy of each set", SetsText.rows(sets)));
  }

  private static String chart(List<AccuracyRow> rows, ChartFigures charts) throws IOException {
    return charts.html(
        new AccuracyDiagram(rows),
        "Dot: share right. Line: where it lies for further pictures of the same kind, with 95 %"
            + " confidence (Wilson). The scale does not start at 0.");
  }

  private static AccuracyRow row(NumberSetFigures set) {
    NumberFigures figures = set.figures();
    return new AccuracyRow(set.set(), figures.accuracy().orElse(0), figures.interval());
  }

  private static AccuracyRow row(SetFigures set) {
    Evaluation figures = set.figures();
    return new AccuracyRow(set.set(), figures.accuracy().orElse(0), figures.interval());
  }
}
