package io.github.hdr4j.samples.toolkit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import io.github.hdr4j.samples.toolkit.metrics.Reliability;
import io.github.hdr4j.samples.toolkit.training.EpochFigures;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A chart")
class DiagramTest {
  private static final Diagram ACCURACY =
      new AccuracyDiagram(
          List.of(
              new AccuracyRow("photos", 0.9, Interval.wilson(9, 10)),
              new AccuracyRow("a set with a very long name", 1, Interval.wilson(10, 10))));

  private static ConfusionMatrix confusion() {
    ConfusionMatrix.Counter counter = ConfusionMatrix.counter();
    for (int digit = 0; digit < 10; digit++) {
      counter.add(digit, OptionalInt.of(digit));
    }
    counter.add(9, OptionalInt.of(4));
    return counter.matrix();
  }

  private static Reliability reliability() {
    Reliability.Counter counter = Reliability.counter();
    counter.add(1, true);
    counter.add(0.5, false);
    return counter.reliability();
  }

  private static RejectionCurve curve(double certainty) {
    RejectionCurve.Counter counter = RejectionCurve.counter();
    counter.add(certainty, true);
    counter.add(0.6, false);
    return counter.curve();
  }

  private static TrainingHistory history(int epochs) {
    return new TrainingHistory(
        Stream.iterate(1, epoch -> epoch + 1)
            .limit(epochs)
            .map(
                epoch ->
                    new EpochFigures(
                        epoch,
                        1.0 / epoch,
                        OptionalDouble.empty(),
                        OptionalDouble.of(2.0 / epoch),
                        OptionalDouble.empty()))
            .toList());
  }

  static Stream<Diagram> all() {
    return Stream.of(
        ACCURACY,
        new AccuracyDiagram(List.of(new AccuracyRow("none", 0, Interval.wilson(0, 0)))),
        new ConfusionDiagram(confusion()),
        new ConfusionDiagram(ConfusionMatrix.counter().matrix()),
        new CalibrationDiagram(reliability()),
        new CalibrationDiagram(Reliability.counter().reliability()),
        new RejectionDiagram(curve(0.95), 2, new RejectionPoint(0.9, 1, 0)),
        new RejectionDiagram(RejectionCurve.counter().curve(), 0, new RejectionPoint(0.9, 0, 0)),
        TrainingDiagram.loss(history(5)),
        TrainingDiagram.loss(history(1)));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("is drawn twice as large as it is shown, on the ground of its palette")
  void drawn(Diagram diagram) {
    for (Palette palette : Palette.values()) {
      BufferedImage picture = diagram.draw(palette);
      assertThat(picture.getWidth()).isEqualTo(2 * diagram.width());
      assertThat(picture.getHeight()).isEqualTo(2 * diagram.height());
      assertThat(picture.getRGB(0, 0)).isEqualTo(palette.ground().getRGB());
      assertThat(count(picture, palette.text())).as("axis titles").isPositive();
    }
    assertThat(diagram.name()).matches("[a-z-]+");
    assertThat(diagram.alternative()).isNotBlank();
  }

  @Test
  @DisplayName("of confusions is blue where a digit is read right, and paler red where wrong")
  void heat() {
    BufferedImage picture = new ConfusionDiagram(confusion()).draw(Palette.LIGHT);
    int cell = picture.getWidth() / 10 * picture.getHeight() / 10;
    // Nine rows are all right; the tenth is half right and half wrong.
    assertThat(count(picture, Palette.LIGHT.right())).isBetween(6 * cell, 9 * cell);
    Color wrong = mix(Palette.LIGHT.wrong(), Palette.LIGHT.ground(), 1 - Math.cbrt(0.5));
    assertThat(count(picture, wrong)).isBetween(cell / 2, cell);
  }

  @Test
  @DisplayName("says in words what it shows")
  void alternatives() {
    assertThat(ACCURACY.alternative())
        .startsWith("Accuracy with its 95 % interval: photos 90.00 % (59.58 to 98.21), a set");
    assertThat(new ConfusionDiagram(confusion()).alternative())
        .isEqualTo("Confusion matrix: 10 of 11 right; most often mistaken: 9 read as 4, 1 times");
    assertThat(new CalibrationDiagram(reliability()).alternative())
        .contains("the expected calibration error is 25.00 %");
    assertThat(new RejectionDiagram(curve(0.95), 2, new RejectionPoint(0.5, 2, 1)).alternative())
        .contains("100.0 % of the pictures are accepted, and 50.00 % of those are wrong");
    assertThat(TrainingDiagram.loss(history(4)).alternative())
        .isEqualTo(
            "Loss, nats over the epochs; training 1.000 at first, 0.2500 at last;"
                + " validation 2.000 at first, 0.5000 at last");
    assertThat(TrainingDiagram.accuracy(history(4)).isEmpty()).isTrue();
  }

  @Test
  @DisplayName("of accuracies cuts off names that it has no room for")
  void label() {
    assertThat(new AccuracyRow("photos", 1, new Interval(0, 1)).label()).isEqualTo("photos");
    assertThat(new AccuracyRow("a set with a very long name", 1, new Interval(0, 1)).label())
        .isEqualTo("a set with a very l…");
  }

  private static Color mix(Color from, Color to, double share) {
    return new Color(
        (int) (from.getRed() + share * (to.getRed() - from.getRed())),
        (int) (from.getGreen() + share * (to.getGreen() - from.getGreen())),
        (int) (from.getBlue() + share * (to.getBlue() - from.getBlue())));
  }

  private static int count(BufferedImage picture, Color colour) {
    int count = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        count += picture.getRGB(x, y) == colour.getRGB() ? 1 : 0;
      }
    }
    return count;
  }
}
