package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import io.github.hdr4j.preprocess.forms.kind.Digits;
import io.github.hdr4j.preprocess.forms.kind.PostalCode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A postal money order with an address, a PIN code in six boxes, and a reference number. */
final class MoneyOrder implements Design {
  private static final double WIDTH = 827;
  private static final double HEIGHT = 583;
  private static final Color RED = new Color(0x9a2f2b);
  private static final Color PALE = new Color(0xfaf1ec);

  private static final FieldTemplate AMOUNT =
      FieldTemplate.free("amount", Values.AMOUNT, new PageBox(100, 124, 190, 46));
  private static final FieldTemplate DATE =
      FieldTemplate.comb("date", Values.DATE, new PageBox(545, 128, 216, 36), 8);
  private static final FieldTemplate PIN =
      FieldTemplate.comb("pin", PostalCode.pin(), Boxes.row(new PageBox(66, 366, 258, 44), 6, 9));
  private static final FieldTemplate PHONE =
      FieldTemplate.comb("phone", new Digits(10), new PageBox(481, 218, 280, 36), 10).orBlank();
  private static final FieldTemplate REFERENCE =
      FieldTemplate.comb(
          "reference",
          new CheckedNumber(CheckScheme.MOD_97_10, 12, 12),
          new PageBox(461, 294, 300, 34),
          12);

  private static final FormTemplate TEMPLATE =
      FormTemplate.builder("money-order", WIDTH, HEIGHT)
          .registration(Marks.inset(WIDTH, HEIGHT, 24, 18))
          .field(AMOUNT)
          .field(DATE)
          .field(PHONE)
          .field(REFERENCE)
          .field(PIN)
          .build();

  private static final List<PageBox> ADDRESS =
      List.of(
          new PageBox(66, 206, 340, 26),
          new PageBox(66, 250, 340, 26),
          new PageBox(66, 294, 300, 26));
  private static final PageBox SIGNATURE = new PageBox(66, 458, 258, 40);

  @Override
  public FormTemplate template() {
    return TEMPLATE;
  }

  @Override
  public List<PageBox> scripts() {
    return List.of(ADDRESS.get(0), ADDRESS.get(1), ADDRESS.get(2), SIGNATURE);
  }

  @Override
  public void print(Print black) {
    Print print = black.in(RED);
    print.fill(new PageBox(52, 104, 723, 428), PALE);
    print.fill(new PageBox(62, 34, 703, 46), RED);
    print.text("POSTAL MONEY ORDER", 82, 65, 23, Font.BOLD, Color.WHITE);
    print.text("SPECIMEN", 664, 62, 13, Font.BOLD, new Color(0xf4d9d2));
    print.note("Write one digit in each box, in blue or black ink.", 66, 97);
    print.fill(new PageBox(66, 124, 34, 46), RED);
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
    print.frame(new PageBox(545, 366, 216, 150), 1);
    BasicStroke dashes =
        new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {5, 4}, 0);
    print.fill(
        dashes.createStrokedShape(new Ellipse2D.Double(593, 381, 120, 120)), new Color(0xc99a94));
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
