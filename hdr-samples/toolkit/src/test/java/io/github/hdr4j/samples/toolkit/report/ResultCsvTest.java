package io.github.hdr4j.samples.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.WritingStyle;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The result CSV")
class ResultCsvTest {

  private static final double[] SEVEN = {0, 0.25, 0, 0, 0, 0, 0, 0.75, 0, 0};

  @Test
  @DisplayName("names its columns")
  void header() {
    assertThat(ResultCsv.header())
        .isEqualTo(
            "path,verdict,digit,best,confidence,p0,p1,p2,p3,p4,p5,p6,p7,p8,p9,digit_probability,"
                + "reason,x,y,width,height,slant_degrees,skew_degrees,stroke_width,ink_area,aspect,millis,error");
  }

  @Test
  @DisplayName("of a digit fills every column but the last two texts")
  void digit() {
    Recognition reading =
        Recognition.of(Verdict.ACCEPTED, SEVEN, 1, Optional.empty())
            .at(new Box(3, 4, 10, 20), WritingStyle.of(-4.5, 1.5, 0.125, 0.25, 0.5));
    assertThat(ResultCsv.read("a.png", reading, 1.25))
        .isEqualTo(
            "a.png,accepted,7,7,0.75,0.0,0.25,0.0,0.0,0.0,0.0,0.0,0.75,0.0,0.0,1.0,,3,4,10,20,"
                + "-4.5,1.5,0.125,0.25,0.5,1.25,");
  }

  @Test
  @DisplayName("has as many cells in every line, and quotes what would break a cell")
  void cells() {
    long commas = commas(ResultCsv.header());
    assertThat(commas(ResultCsv.read("a", Recognition.blank(), 1))).isEqualTo(commas);
    String failed = ResultCsv.failed("a \"b\", c\n", "no picture");
    assertThat(failed).startsWith("\"a \"\"b\"\", c\n\",").endsWith(",no picture");
    assertThat(commas(failed)).isEqualTo(commas + 1);
  }

  private static long commas(String line) {
    return line.chars().filter(c -> c == ',').count();
  }
}
