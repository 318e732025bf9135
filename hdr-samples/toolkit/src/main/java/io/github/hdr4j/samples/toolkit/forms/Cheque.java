package io.github.hdr4j.samples.toolkit.forms;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A cheque of a bank that does not exist. */
final class Cheque implements Design {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 360;
  private static final Color TEAL = new Color(0x1d5562);
  private static final Color PALE = new Color(0xe3efee);
  private static final Color FINE = new Color(0xcfe2e0);

  private static final FormField DATE =
      FormField.comb("date", FieldKind.DATE, new Area(532, 44, 200, 30), 8);
  private static final FormField AMOUNT =
      FormField.open("amount", FieldKind.AMOUNT, new Area(566, 140, 166, 44), 3, 7);
  private static final FormField ACCOUNT =
      FormField.comb("account", FieldKind.DIGITS, new Area(62, 218, 297, 32), 11)
          .checked(CheckScheme.LUHN);
  private static final FormField NUMBER =
      FormField.comb("cheque-number", FieldKind.DIGITS, new Area(62, 284, 162, 32), 6);

  private static final Area PAYEE = new Area(112, 92, 380, 24);
  private static final Area WORDS = new Area(126, 130, 390, 24);
  private static final Area MORE_WORDS = new Area(62, 166, 454, 24);
  private static final Area SIGNATURE = new Area(540, 262, 192, 36);

  @Override
  public String name() {
    return "cheque";
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
    return List.of(DATE, AMOUNT, ACCOUNT, NUMBER);
  }

  @Override
  public List<Area> marks() {
    return Design.marks(WIDTH, HEIGHT, 29, 16);
  }

  @Override
  public Optional<Area> frame() {
    return Optional.of(new Area(12, 12, WIDTH - 24, HEIGHT - 24));
  }

  @Override
  public List<Area> scripts() {
    return List.of(PAYEE, WORDS, SIGNATURE);
  }

  @Override
  public void print(Print black) {
    Print print = black.in(TEAL);
    frame().ifPresent(frame -> print.fill(frame, PALE));
    guilloche(black.in(FINE));
    Design.marks(WIDTH, HEIGHT, 29, 16).forEach(mark -> print.fill(mark.grown(6), Color.WHITE));
    frame().ifPresent(frame -> print.frame(frame, 3));
    print.text("SAMPLE BANK", 62, 56, 23, Font.BOLD, TEAL);
    print.note("12 Example Street · for practice only, not legal tender", 62, 72);
    print.field(DATE, "Date");
    print.below(DATE, "DDMMYYYY");
    print.text("Pay", 62, 114, 13, Font.BOLD, TEAL);
    print.rule(PAYEE);
    print.note("or order", 500, 114);
    print.text("Amount", 62, 152, 13, Font.BOLD, TEAL);
    print.rule(WORDS);
    print.rule(MORE_WORDS);
    Area sign = new Area(532, AMOUNT.area().top(), 34, AMOUNT.area().height());
    print.fill(sign, TEAL);
    print.middle("₹", 549, 170, 24, Font.BOLD, Color.WHITE);
    print.boxes(AMOUNT);
    print.frame(new Area(532, 140, 200, 44), 2);
    print.field(ACCOUNT, "Account number");
    print.field(NUMBER, "Cheque number");
    print.rule(SIGNATURE);
    print.note("Please sign above", 598, 310);
  }

  /** The fine waves that keep a cheque from being altered unseen. */
  private static void guilloche(Print print) {
    for (int wave = 0; wave < 24; wave++) {
      Path2D path = new Path2D.Double();
      for (int x = 14; x <= WIDTH - 14; x += 4) {
        double y =
            HEIGHT / 2
                + 95 * StrictMath.sin(x / 130.0 + wave / 8.0)
                + 55 * StrictMath.sin(x / 47.0 - wave / 5.0);
        if (x == 14) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      print.draw(path, 0.7);
    }
  }

  @Override
  public Map<String, String> values(Random random) {
    return Map.of(
        DATE.name(), Values.date(random),
        AMOUNT.name(), Values.amount(random),
        ACCOUNT.name(), Values.digits(ACCOUNT, random),
        NUMBER.name(), Values.digits(NUMBER, random));
  }
}
