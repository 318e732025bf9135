package io.github.hdr4j.samples.toolkit.chart;

import io.github.hdr4j.samples.toolkit.training.EpochFigures;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.knowm.xchart.XYChart;

/** The loss or the accuracy of a training over its epochs, also on pictures kept apart. */
public final class TrainingDiagram implements Diagram {
  private static final double PERCENT = 100;
  private static final int TICKS = 40;

  private final String name;
  private final String unit;
  private final Line training;
  private final Line validation;

  private TrainingDiagram(String name, String unit, Line training, Line validation) {
    this.name = name;
    this.unit = unit;
    this.training = training;
    this.validation = validation;
  }

  /**
   * The loss over the epochs.
   *
   * @param history of the training
   * @return the diagram
   */
  public static TrainingDiagram loss(TrainingHistory history) {
    return new TrainingDiagram(
        "loss",
        "Loss, nats",
        Line.of(history, 1, epoch -> OptionalDouble.of(epoch.loss())),
        Line.of(history, 1, EpochFigures::validationLoss));
  }

  /**
   * The accuracy over the epochs.
   *
   * @param history of the training
   * @return the diagram, which is empty if no accuracy was counted
   */
  public static TrainingDiagram accuracy(TrainingHistory history) {
    return new TrainingDiagram(
        "accuracy-by-epoch",
        "Right, %",
        Line.of(history, PERCENT, EpochFigures::accuracy),
        Line.of(history, PERCENT, EpochFigures::validationAccuracy));
  }

  /**
   * Whether nothing was measured.
   *
   * @return true if there is nothing to draw
   */
  public boolean isEmpty() {
    return training.isEmpty() && validation.isEmpty();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String alternative() {
    return unit + " over the epochs" + training.ends("training") + validation.ends("validation");
  }

  @Override
  public int width() {
    return 480;
  }

  @Override
  public int height() {
    return 360;
  }

  @Override
  public BufferedImage draw(Palette palette) {
    XYChart chart = Canvas.chart(this, palette, "Epoch", unit);
    training.draw(chart, "training", palette.first());
    validation.draw(chart, "validation", palette.second());
    chart.getStyler().setXAxisDecimalPattern("0").setXAxisTickMarkSpacingHint(TICKS);
    return Canvas.paint(this, chart::paint);
  }

  /** Some figure of those epochs that have it. */
  private record Line(List<Double> epochs, List<Double> values) {
    static Line of(
        TrainingHistory history, double scale, Function<EpochFigures, OptionalDouble> figure) {
      List<EpochFigures> having =
          history.epochs().stream().filter(epoch -> figure.apply(epoch).isPresent()).toList();
      return new Line(
          having.stream().map(epoch -> (double) epoch.epoch()).toList(),
          having.stream().map(epoch -> scale * figure.apply(epoch).orElseThrow()).toList());
    }

    boolean isEmpty() {
      return values.isEmpty();
    }

    String ends(String of) {
      return isEmpty()
          ? ""
          : String.format(
              Locale.ROOT,
              "; %s %.4g at first, %.4g at last",
              of,
              values.get(0),
              values.get(values.size() - 1));
    }

    void draw(XYChart chart, String of, Color colour) {
      if (!isEmpty()) {
        Canvas.line(chart, of, array(epochs), array(values), colour);
      }
    }

    private static double[] array(List<Double> figures) {
      return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
