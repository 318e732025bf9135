package io.github.hdr4j.samples.toolkit.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.samples.toolkit.template.TemplateJson;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sample form")
class SampleFormTest {
  private static final double SCALE = 2;
  private static final int DARK = 160;

  static Stream<SampleForm> all() {
    return SampleForm.ALL.stream();
  }

  private static SampleForm named(String name) {
    return all().filter(form -> form.toString().equals(name)).findFirst().orElseThrow();
  }

  private static int green(BufferedImage page, double x, double y) {
    return (page.getRGB((int) Math.round(SCALE * x), (int) Math.round(SCALE * y)) >> 8) & 0xff;
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("has white boxes with lines around them where its template says")
  void boxes(SampleForm form) {
    BufferedImage page = form.blank(SCALE);
    for (FieldTemplate field : form.template().fields()) {
      for (PageBox box : field.layout().boxes()) {
        double x = Boxes.middleX(box);
        double y = Boxes.middleY(box);
        assertThat(green(page, x, y)).as(field.name()).isEqualTo(255);
        assertThat(green(page, box.x(), y)).as("left of " + field.name()).isLessThan(DARK);
        assertThat(green(page, Boxes.right(box), y)).as("right").isLessThan(DARK);
        assertThat(green(page, x, box.y())).as("above " + field.name()).isLessThan(DARK);
        assertThat(green(page, x, Boxes.bottom(box))).as("below").isLessThan(DARK);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("has black marks with paper around them where its template says, if any")
  void marks(SampleForm form) {
    BufferedImage page = form.blank(SCALE);
    for (PageBox mark : Marks.of(form.template())) {
      assertThat(green(page, Boxes.middleX(mark), Boxes.middleY(mark))).isLessThan(40);
      double half = mark.width() / 2;
      assertThat(green(page, mark.x() - half + 1, Boxes.middleY(mark))).isEqualTo(255);
      assertThat(green(page, Boxes.right(mark) + half - 1, Boxes.middleY(mark))).isEqualTo(255);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("has a template that can be written and read")
  void template(SampleForm form) throws IOException {
    String json = TemplateJson.write(form.template()).toString();
    assertThat(TemplateJson.read(json, "a form").toString()).isEqualTo(form.template().toString());
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("is filled with what its fields are for, and left blank only where it may be")
  void values(SampleForm form) {
    for (int seed = 0; seed < 200; seed++) {
      Map<String, String> values = form.values(new Random(seed));
      for (FieldTemplate field : form.template().fields()) {
        String text = values.getOrDefault(field.name(), "");
        if (text.isEmpty()) {
          assertThat(field.mayBeBlank()).as(field.name()).isTrue();
        } else {
          assertThat(field.kind().value(text)).as(field.name() + " " + text).isPresent();
        }
      }
    }
  }

  @Test
  @DisplayName("for marks has the total of all that are given")
  void total() {
    for (int seed = 0; seed < 50; seed++) {
      Map<String, String> values = named("mark-sheet").values(new Random(seed));
      int sum =
          IntStream.rangeClosed(1, 10)
              .mapToObj(i -> values.getOrDefault("question-" + i, ""))
              .filter(marks -> !marks.isEmpty())
              .mapToInt(Integer::parseInt)
              .sum();
      assertThat(values).containsEntry("total", "" + sum);
    }
  }

  @Test
  @DisplayName("with a sudoku breaks no rule of it")
  void sudoku() {
    for (int seed = 0; seed < 50; seed++) {
      Map<String, String> values = named("sudoku").values(new Random(seed));
      for (int unit = 0; unit < 9; unit++) {
        int row = 3 * (unit / 3);
        int column = 3 * (unit % 3);
        int line = unit;
        assertThat(given(values, i -> cell(line, i))).doesNotHaveDuplicates();
        assertThat(given(values, i -> cell(i, line))).doesNotHaveDuplicates();
        assertThat(given(values, i -> cell(row + i / 3, column + i % 3))).doesNotHaveDuplicates();
      }
    }
  }

  private static String cell(int row, int column) {
    return "row-%d-column-%d".formatted(row + 1, column + 1);
  }

  private static List<String> given(Map<String, String> values, IntFunction<String> cell) {
    return IntStream.range(0, 9)
        .mapToObj(cell)
        .map(name -> values.getOrDefault(name, ""))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
