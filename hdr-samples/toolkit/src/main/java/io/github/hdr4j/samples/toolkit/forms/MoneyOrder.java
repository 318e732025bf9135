package io.github.hdr4j.samples.toolkit.forms;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A postal money order with an address, a PIN code in six boxes, and a reference number. */
final class MoneyOrder implements Design {
  private static final double WIDTH = 827;
  private static final double HEIGHT = 583;
  private static final Color RED = new Color(0x9a2f2b);
  private static final Color PALE = new Color(0xfaf1ec);

  private static final FormField AMOUNT =
      FormField.open("amount", FieldKind.AMOUNT, new Area(100, 124, 190, 46), 3, 7);
  private static final FormField DATE =
      FormField.comb("date", FieldKind.DATE, new Area(545, 128, 216, 36), 8);
  private static final FormField PIN =
      FormField.comb("pin", FieldKind.PIN, new Area(66, 366, 258, 44), 6).apart(9);
  private static final FormField PHONE =
      FormField.comb("phone", FieldKind.DIGITS, new Area(481, 218, 280, 36), 10).optional();
  private static final FormField REFERENCE =
      FormField.comb("reference", FieldKind.DIGITS, new Area(461, 294, 300, 34), 12)
          .checked(CheckScheme.MOD_97);

  private static final List<Area> ADDRESS =
      List.of(
          new Area(66, 206, 340, 26), new Area(66, 250, 340, 26), new Area(66, 294, 300, 26));
  private static final Area SIGNATURE = new Area(66, 458, 258, 40);

  @Override
  public String name() {
    return "money-order";
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
    return List.of(AMOUNT, DATE, PHONE, REFERENCE, PIN);
  }

  @Override
  public List<Area> marks() {
    return Design.marks(WIDTH, HEIGHT, 24, 18);
  }

  @Override
  public Optional<Area> frame() {
    return Optional.empty();
  }

  @Override
  public List<Area> scripts() {
    return List.of(ADDRESS.get(0), ADDRESS.get(1), ADDRESS.get(2), SIGNATURE);
  }

  @Override
  public void print(Print black) {
    Print print = black.in(RED);
    print.fill(new Area(52, 104, 723, 428), PALE);
    print.fill(new Area(62, 34, 703, 46), RED);
    print.text("POSTAL MONEY ORDER", 82, 65, 23, Font.BOLD, Color.WHITE);
    print.text("SPECIMEN", 664, 62, 13, Font.BOLD, new Color(0xf4d9d2));
    print.note("Write one digit in each box, in blue or black ink.", 66, 97);
    print.fill(new Area(66, 124, 34, 46), RED);
    print.middle("₹", 83, 155, 24, Font.BOLD, Color.WHITE);
    print.field(AMOUNT, "");
    print.text("Amount", 66, 119, 9, Font.BOLD, Print.GRAY);
    print.field(DATE, "Date of issue");
    print.below(DATE, "DDMMYYYY");
    print.text("Pay to: name and address", 66, 198, 9, Font.BOLD, Print.GRAY);
    ADDRESS.forEach(print::rule);
    print.field(PIN, "PIN code");
    print.field(PHONE, "Phone of the sender, if any");
    print.field(REFERENCE, "Reference number");
    postmark(print);
    print.rule(SIGNATURE);
    print.note("Signature of the sender", 66, 512);
    print.note("Keep the receipt until the money has arrived.", 461, 548);
  }

  private static void postmark(Print print) {
    print.frame(new Area(545, 366, 216, 150), 1);
    BasicStroke dashes =
        new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {5, 4}, 0);
    print.fill(
        dashes.createStrokedShape(new Ellipse2D.Double(593, 381, 120, 120)),
        new Color(0xc99a94));
    print.middle("stamp of the", 653, 438, 10, Print.GRAY);
    print.middle("office", 653, 452, 10, Print.GRAY);
  }

  @Override
  public Map<String, String> values(Random random) {
    return Map.of(
        AMOUNT.name(), Values.amount(random),
        DATE.name(), Values.date(random),
        PIN.name(), Values.pin(random),
        PHONE.name(), random.nextInt(4) == 0 ? "" : Values.digits(PHONE, random),
        REFERENCE.name(), Values.digits(REFERENCE, random));
  }
}
