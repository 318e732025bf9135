package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import io.github.hdr4j.preprocess.forms.kind.Digits;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A cheque of a bank that does not exist. */
final class Cheque implements Design {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 360;
  private static final Color TEAL = new Color(0x1d5562);
  private static final Color PALE = new Color(0xe3efee);
  private static final Color FINE = new Color(0xcfe2e0);

  private static final FieldTemplate DATE =
      FieldTemplate.comb("date", Values.DATE, new PageBox(532, 44, 200, 30), 8);
  private static final FieldTemplate AMOUNT =
      FieldTemplate.free("amount", Values.AMOUNT, new PageBox(566, 140, 166, 44));
  private static final FieldTemplate ACCOUNT =
      FieldTemplate.comb(
          "account",
          new CheckedNumber(CheckScheme.LUHN, 11, 11),
          new PageBox(62, 218, 297, 32),
          11);
  private static final FieldTemplate NUMBER =
      FieldTemplate.comb("cheque-number", new Digits(6), new PageBox(62, 284, 162, 32), 6);

  private static final FormTemplate TEMPLATE =
      FormTemplate.builder("cheque", WIDTH, HEIGHT)
          .registration(Marks.inset(WIDTH, HEIGHT, 29, 16))
          .field(DATE)
          .field(AMOUNT)
          .field(ACCOUNT)
          .field(NUMBER)
          .build();

  private static final PageBox FRAME = new PageBox(12, 12, WIDTH - 24, HEIGHT - 24);
  private static final PageBox PAYEE = new PageBox(112, 92, 380, 24);
  private static final PageBox WORDS = new PageBox(126, 130, 390, 24);
  private static final PageBox MORE_WORDS = new PageBox(62, 166, 454, 24);
  private static final PageBox SIGNATURE = new PageBox(540, 262, 192, 36);

  @Override
  public FormTemplate template() {
    return TEMPLATE;
  }

  @Override
  public List<PageBox> scripts() {
    return List.of(PAYEE, WORDS, SIGNATURE);
  }

  @Override
  public void print(Print black) {
    Print print = black.in(TEAL);
    print.fill(FRAME, PALE);
    guilloche(black.in(FINE));
    Marks.of(TEMPLATE).forEach(mark -> print.fill(Boxes.grown(mark, 8), Color.WHITE));
    print.frame(FRAME, 3);
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
    PageBox sign =
        new PageBox(532, AMOUNT.layout().bounds().y(), 34, AMOUNT.layout().bounds().height());
    print.fill(sign, TEAL);
    print.middle("₹", 549, 170, 24, Font.BOLD, Color.WHITE);
    print.boxes(AMOUNT);
    print.frame(new PageBox(532, 140, 200, 44), 2);
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
