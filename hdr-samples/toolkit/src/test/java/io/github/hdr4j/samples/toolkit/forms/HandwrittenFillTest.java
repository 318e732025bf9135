package io.github.hdr4j.samples.toolkit.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A form filled in by hand")
class HandwrittenFillTest {
  /** So far beside its field somebody may write, in units of the form. */
  private static final double BESIDE = 16;

  private static final double BESIDE_LINES = 36;
  private static final int VISIBLE = 24;

  static Stream<SampleForm> all() {
    return SampleForm.ALL.stream();
  }

  private static SampleForm meterCard() {
    return all().filter(form -> form.toString().equals("meter-card")).findFirst().orElseThrow();
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  private static boolean isInked(BufferedImage blank, BufferedImage filled, int x, int y) {
    int before = blank.getRGB(x, y) & 0xff0000;
    int after = filled.getRGB(x, y) & 0xff0000;
    return Math.abs(before - after) >> 16 > VISIBLE;
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("has ink in its fields and on its lines, and nowhere else")
  void neighbourhood(SampleForm form) {
    BufferedImage blank = form.blank(HandwrittenFill.SCALE);
    BufferedImage filled = HandwrittenFill.of(form, 3).picture();
    List<PageBox> places =
        Stream.concat(
                form.template().fields().stream()
                    .map(field -> Boxes.grown(field.layout().bounds(), BESIDE)),
                form.scripts().stream().map(line -> Boxes.grown(line, BESIDE_LINES)))
            .toList();
    int ink = 0;
    for (int y = 0; y < blank.getHeight(); y++) {
      for (int x = 0; x < blank.getWidth(); x++) {
        if (isInked(blank, filled, x, y)) {
          double column = x / HandwrittenFill.SCALE;
          double row = y / HandwrittenFill.SCALE;
          assertThat(places).anyMatch(place -> holds(place, column, row));
          ink++;
        }
      }
    }
    assertThat(ink).isGreaterThan(5000);
  }

  private static boolean holds(PageBox box, double x, double y) {
    return x >= box.x() && x <= Boxes.right(box) && y >= box.y() && y <= Boxes.bottom(box);
  }

  @Test
  @DisplayName("has no ink in what is left blank, some in the rest, and much in what is taken back")
  void ink() {
    SampleForm form = meterCard();
    BufferedImage blank = form.blank(HandwrittenFill.SCALE);
    List<FilledForm> many =
        LongStream.range(0, 24).mapToObj(seed -> HandwrittenFill.of(form, seed)).toList();
    int left = 0;
    int taken = 0;
    for (FilledForm filled : many) {
      for (FieldTemplate field : form.template().fields()) {
        Optional<String> text = filled.texts().getOrDefault(field.name(), Optional.of("?"));
        double ink = share(blank, filled.picture(), field.layout().bounds());
        if (text.isEmpty()) {
          assertThat(ink).as("taken back: " + field.name()).isGreaterThan(0.25);
          taken++;
        } else if (text.get().isEmpty()) {
          assertThat(ink).as("blank: " + field.name()).isZero();
          left++;
        } else {
          assertThat(ink).as(text.get()).isBetween(0.01, 0.25);
        }
      }
    }
    assertThat(left).as("left blank").isBetween(1, 12);
    assertThat(taken).as("taken back").isBetween(1, 16);
  }

  private static double share(BufferedImage blank, BufferedImage filled, PageBox box) {
    int ink = 0;
    int all = 0;
    for (int y = pixel(box.y()); y < pixel(Boxes.bottom(box)); y++) {
      for (int x = pixel(box.x()); x < pixel(Boxes.right(box)); x++) {
        ink += isInked(blank, filled, x, y) ? 1 : 0;
        all++;
      }
    }
    return (double) ink / all;
  }

  private static int pixel(double place) {
    return (int) Math.round(HandwrittenFill.SCALE * place);
  }

  @Test
  @DisplayName("is the same again for the same seed, and another for another")
  void repeatable() {
    FilledForm one = HandwrittenFill.of(meterCard(), 1);
    FilledForm again = HandwrittenFill.of(meterCard(), 1);
    FilledForm other = HandwrittenFill.of(meterCard(), 2);
    assertThat(again.texts()).isEqualTo(one.texts());
    assertThat(pixels(again.picture())).isEqualTo(pixels(one.picture()));
    assertThat(other.texts()).isNotEqualTo(one.texts());
  }
}
