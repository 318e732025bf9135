package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import io.github.hdr4j.preprocess.forms.kind.Digits;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A card on which a household reports what its water meter shows. */
final class MeterCard implements Design {
  private static final double WIDTH = 583;
  private static final double HEIGHT = 413;
  private static final Color BLUE = new Color(0x1f4e79);
  private static final int MOST_USED = 400;

  private static final FieldTemplate METER =
      FieldTemplate.comb(
          "meter-number",
          new CheckedNumber(CheckScheme.LUHN, 8, 8),
          new PageBox(62, 112, 216, 34),
          8);
  private static final FieldTemplate DATE =
      FieldTemplate.comb("date", Values.DATE, new PageBox(313, 112, 208, 34), 8);
  private static final FieldTemplate READING =
      FieldTemplate.comb("reading", new Digits(5), Boxes.row(new PageBox(76, 196, 290, 60), 5, 10));
  private static final FieldTemplate PREVIOUS =
      FieldTemplate.comb(
              "previous-reading", new Digits(5), Boxes.row(new PageBox(62, 306, 214, 40), 5, 6))
          .orBlank();
  private static final FormTemplate TEMPLATE =
      FormTemplate.builder("meter-card", WIDTH, HEIGHT)
          .registration(Marks.inset(WIDTH, HEIGHT, 22, 16))
          .field(METER)
          .field(DATE)
          .field(READING)
          .field(PREVIOUS)
          .build();

  private static final PageBox SIGNATURE = new PageBox(341, 316, 180, 30);

  @Override
  public FormTemplate template() {
    return TEMPLATE;
  }

  @Override
  public List<PageBox> scripts() {
    return List.of(SIGNATURE);
  }

  @Override
  public void print(Print black) {
    Print print = black.in(BLUE);
    print.text("METER READING CARD", 62, 52, 21, Font.BOLD, BLUE);
    print.note("Water supply · please write clearly and return within a week", 62, 69);
    print.line(62, 80, 521, 80, 2);
    print.field(METER, "Meter number");
    print.field(DATE, "Date of reading");
    print.below(DATE, "DDMMYYYY");
    print.text("Reading", 62, 178, 9, Font.BOLD, Print.GRAY);
    PageBox dial = Boxes.grown(READING.layout().bounds(), 14);
    print.fill(
        new RoundRectangle2D.Double(dial.x(), dial.y(), dial.width(), dial.height(), 18, 18),
        Print.BLACK);
    black.boxes(READING);
    print.text("m³", 392, 238, 26, Font.BOLD, Print.BLACK);
    black.field(PREVIOUS, "Previous reading, if known");
    print.rule(SIGNATURE);
    print.note("Signature", 341, 360);
    print.note("Specimen: nobody sends a bill.", 62, 378);
  }

  @Override
  public Map<String, String> values(Random random) {
    int previous = random.nextInt(100_000 - MOST_USED);
    int reading = previous + random.nextInt(MOST_USED);
    return Map.of(
        METER.name(), Values.digits(METER, random),
        DATE.name(), Values.date(random),
        READING.name(), "%05d".formatted(reading),
        PREVIOUS.name(), random.nextInt(4) == 0 ? "" : "%05d".formatted(previous));
  }
}
