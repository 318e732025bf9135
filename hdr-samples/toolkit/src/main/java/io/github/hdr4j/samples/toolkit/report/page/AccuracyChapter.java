package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.chart.AccuracyDiagram;
import io.github.hdr4j.samples.toolkit.chart.AccuracyRow;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.SetFigures;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.report.SetsText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How many digits are read right, of each set and of all. */
final class AccuracyChapter {
  private static final String ALL = "all together";

  private AccuracyChapter() {}

  static Chapter of(Measurements measured, ChartFigures charts) throws IOException {
    List<SetFigures> sets = new ArrayList<>(measured.sets());
    if (sets.size() > 1) {
      sets.add(new SetFigures(ALL, measured.digits()));
    }
    String chart =
        charts.html(
            new AccuracyDiagram(sets.stream().map(AccuracyChapter::row).toList()),
            "Dot: share right. Line: where it lies for further pictures of the same kind, with"
                + " 95 % confidence (Wilson). The scale does not start at 0.");
    return new Chapter(
        "accuracy",
        "Accuracy",
        "A digit counts as right if the best digit of its reading is the one it shows, whatever"
            + " the verdict. Blank and unreadable pictures count as wrong. Two sets whose intervals"
            + " overlap may well be read equally well.",
        chart + HtmlTable.of("Accuracy of each set", SetsText.rows(sets)));
  }

  private static AccuracyRow row(SetFigures set) {
    Evaluation figures = set.figures();
    return new AccuracyRow(set.set(), figures.accuracy().orElse(0), figures.interval());
  }
}
