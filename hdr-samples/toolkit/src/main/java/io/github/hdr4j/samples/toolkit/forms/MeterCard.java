package io.github.hdr4j.samples.toolkit.forms;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A card on which a household reports what its water meter shows. */
final class MeterCard implements Design {
  private static final double WIDTH = 583;
  private static final double HEIGHT = 413;
  private static final Color BLUE = new Color(0x1f4e79);
  private static final int MOST_USED = 400;

  private static final FormField METER =
      FormField.comb("meter-number", FieldKind.DIGITS, new Area(62, 112, 216, 34), 8)
          .checked(CheckScheme.LUHN);
  private static final FormField DATE =
      FormField.comb("date", FieldKind.DATE, new Area(313, 112, 208, 34), 8);
  private static final FormField READING =
      FormField.comb("reading", FieldKind.DIGITS, new Area(76, 196, 290, 60), 5).apart(10);
  private static final FormField PREVIOUS =
      FormField.comb("previous-reading", FieldKind.DIGITS, new Area(62, 306, 214, 40), 5)
          .apart(6)
          .optional();
  private static final Area SIGNATURE = new Area(341, 316, 180, 30);

  @Override
  public String name() {
    return "meter-card";
  }

  @Override
  public double width() {
    return WIDTH;
  }

  @Override
  public double height() {
    return HEIGHT;
  }

  @Override
  public List<FormField> fields() {
    return List.of(METER, DATE, READING, PREVIOUS);
  }

  @Override
  public List<Area> marks() {
    return Design.marks(WIDTH, HEIGHT, 22, 16);
  }

  @Override
  public Optional<Area> frame() {
    return Optional.empty();
  }

  @Override
  public List<Area> scripts() {
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
    Area dial = READING.area().grown(14);
    print.fill(
        new RoundRectangle2D.Double(
            dial.left(), dial.top(), dial.width(), dial.height(), 18, 18),
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
