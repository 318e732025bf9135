package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import io.github.hdr4j.preprocess.forms.kind.WholeNumber;
import java.awt.Color;
import java.awt.Font;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The cover of an exam: marks for ten questions, their total, and whose they are. */
final class MarkSheet implements Design {
  private static final double WIDTH = 583;
  private static final double HEIGHT = 827;
  private static final int QUESTIONS = 10;
  private static final double LEFT = 62;
  private static final double TABLE = 228;
  private static final double ROW = 44;
  private static final double MARKS_LEFT = 392;
  private static final double RIGHT = 521;
  private static final Color SHADE = new Color(0xeceef2);
  private static final Color INDIGO = new Color(0x2b3560);

  private static final FieldTemplate ROLL =
      FieldTemplate.comb(
          "roll-number",
          new CheckedNumber(CheckScheme.VERHOEFF, 8, 8),
          new PageBox(LEFT, 132, 232, 36),
          8);
  private static final FieldTemplate DATE =
      FieldTemplate.comb("date", Values.DATE, new PageBox(313, 132, 208, 36), 8);
  private static final List<FieldTemplate> QUESTION =
      IntStream.range(0, QUESTIONS)
          .mapToObj(
              i ->
                  FieldTemplate.free(
                          "question-" + (i + 1),
                          new WholeNumber(0, 10),
                          new PageBox(MARKS_LEFT, TABLE + ROW * i, RIGHT - MARKS_LEFT, ROW))
                      .orBlank())
          .toList();
  private static final FieldTemplate TOTAL =
      FieldTemplate.free(
          "total",
          new WholeNumber(0, 100),
          new PageBox(MARKS_LEFT, TABLE + ROW * QUESTIONS, RIGHT - MARKS_LEFT, ROW + 8));
  private static final FormTemplate TEMPLATE = build();

  private static final PageBox SIGNATURE = new PageBox(301, 738, 220, 34);

  private static FormTemplate build() {
    FormTemplate.Builder builder =
        FormTemplate.builder("mark-sheet", WIDTH, HEIGHT)
            .registration(Marks.inset(WIDTH, HEIGHT, 24, 18))
            .field(ROLL)
            .field(DATE);
    QUESTION.forEach(builder::field);
    return builder.field(TOTAL).build();
  }

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
    Print print = black.in(INDIGO);
    print.middle("EXAMINATION MARK SHEET", WIDTH / 2, 60, 22, Font.BOLD, INDIGO);
    print.middle("To be filled in by the examiner", WIDTH / 2, 80, 11, Print.GRAY);
    print.line(LEFT, 98, RIGHT, 98, 2);
    print.field(ROLL, "Roll number");
    print.field(DATE, "Date");
    print.below(DATE, "DDMMYYYY");
    header(print);
    for (int i = 0; i < QUESTIONS; i++) {
      row(print, QUESTION.get(i), "Question " + (i + 1), i % 2 == 1);
    }
    print.fill(TOTAL.layout().bounds(), Color.WHITE);
    row(print, TOTAL, "Total", true);
    print.frame(
        new PageBox(
            LEFT, TABLE - 30, RIGHT - LEFT, Boxes.bottom(TOTAL.layout().bounds()) - TABLE + 30),
        2.4);
    print.rule(SIGNATURE);
    print.note("Signature of the examiner", 301, 786);
    print.note("Leave unanswered questions blank.", LEFT, 786);
  }

  private static void header(Print print) {
    print.fill(new PageBox(LEFT, TABLE - 30, RIGHT - LEFT, 30), INDIGO);
    print.text("Question", LEFT + 12, TABLE - 10, 12, Font.BOLD, Color.WHITE);
    print.middle("Out of", 348, TABLE - 10, 12, Font.BOLD, Color.WHITE);
    print.middle("Marks", (MARKS_LEFT + RIGHT) / 2, TABLE - 10, 12, Font.BOLD, Color.WHITE);
  }

  private static void row(Print print, FieldTemplate field, String name, boolean shaded) {
    PageBox box = field.layout().bounds();
    if (shaded) {
      print.fill(new PageBox(LEFT, box.y(), MARKS_LEFT - LEFT, box.height()), SHADE);
    }
    double baseline = box.y() + box.height() / 2 + 5;
    boolean total = field.equals(TOTAL);
    print.text(name, LEFT + 12, baseline, 14, total ? Font.BOLD : Font.PLAIN, Print.BLACK);
    print.middle(total ? "100" : "10", 348, baseline, 12, Print.GRAY);
    print.frame(new PageBox(LEFT, box.y(), 248, box.height()), 1);
    print.frame(new PageBox(LEFT + 248, box.y(), MARKS_LEFT - LEFT - 248, box.height()), 1);
    print.frame(box, total ? 2 : 1.3);
  }

  @Override
  public Map<String, String> values(Random random) {
    Map<String, String> values = new HashMap<>();
    values.put(ROLL.name(), Values.digits(ROLL, random));
    values.put(DATE.name(), Values.date(random));
    int total = 0;
    for (FieldTemplate question : QUESTION) {
      boolean blank = random.nextInt(6) == 0;
      int marks = Math.min(10, random.nextInt(12));
      values.put(question.name(), blank ? "" : "" + marks);
      total += blank ? 0 : marks;
    }
    values.put(TOTAL.name(), "" + total);
    return Map.copyOf(values);
  }
}
