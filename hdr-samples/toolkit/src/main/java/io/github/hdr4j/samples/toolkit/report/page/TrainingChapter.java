package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.chart.TrainingDiagram;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import io.github.hdr4j.samples.toolkit.training.EpochFigures;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How the network came to what it can. */
final class TrainingChapter {
  private TrainingChapter() {}

  static Chapter of(TrainingHistory history, ChartFigures charts) throws IOException {
    StringBuilder content = new StringBuilder("<div class=\"charts\">\n");
    content.append(
        charts.html(TrainingDiagram.loss(history), "Loss over the epochs: lower is better."));
    TrainingDiagram accuracy = TrainingDiagram.accuracy(history);
    if (!accuracy.isEmpty()) {
      content.append(charts.html(accuracy, "Share right over the epochs: higher is better."));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Epoch", "loss", "right", "validation loss", "right in validation"));
    history.epochs().forEach(epoch -> rows.add(row(epoch)));
    content
        .append("</div>\n<details>\n<summary>All epochs as a table</summary>\n")
        .append(HtmlTable.of("Epochs", rows))
        .append("</details>\n");
    return new Chapter(
        "training",
        "Training",
        "Validation pictures are kept apart from the training. Where their loss rises while that of"
            + " the training falls, the network learns its pictures by heart. Augmented training"
            + " pictures are harder than those of the validation.",
        content.toString());
  }

  private static List<String> row(EpochFigures epoch) {
    return List.of(
        Integer.toString(epoch.epoch()),
        loss(OptionalDouble.of(epoch.loss())),
        EvaluationText.percent(epoch.accuracy()),
        loss(epoch.validationLoss()),
        EvaluationText.percent(epoch.validationAccuracy()));
  }

  private static String loss(OptionalDouble loss) {
    return loss.isPresent() ? String.format(Locale.ROOT, "%.4f", loss.getAsDouble()) : "-";
  }
}
