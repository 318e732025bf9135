package io.github.hdr4j.samples.toolkit.forms;

import java.awt.Color;
import java.awt.Font;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  private static final FormField ROLL =
      FormField.comb("roll-number", FieldKind.DIGITS, new Area(LEFT, 132, 232, 36), 8)
          .checked(CheckScheme.VERHOEFF);
  private static final FormField DATE =
      FormField.comb("date", FieldKind.DATE, new Area(313, 132, 208, 36), 8);
  private static final List<FormField> QUESTION =
      IntStream.range(0, QUESTIONS)
          .mapToObj(
              i ->
                  FormField.open(
                          "question-" + (i + 1),
                          FieldKind.DIGITS,
                          new Area(MARKS_LEFT, TABLE + ROW * i, RIGHT - MARKS_LEFT, ROW),
                          1,
                          2)
                      .optional())
          .toList();
  private static final FormField TOTAL =
      FormField.open(
          "total",
          FieldKind.DIGITS,
          new Area(MARKS_LEFT, TABLE + ROW * QUESTIONS, RIGHT - MARKS_LEFT, ROW + 8),
          1,
          3);
  private static final Area SIGNATURE = new Area(301, 738, 220, 34);

  @Override
  public String name() {
    return "mark-sheet";
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
    return Stream.of(Stream.of(ROLL, DATE), QUESTION.stream(), Stream.of(TOTAL))
        .flatMap(fields -> fields)
        .toList();
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
    print.fill(TOTAL.area(), Color.WHITE);
    row(print, TOTAL, "Total", true);
    print.frame(new Area(LEFT, TABLE - 30, RIGHT - LEFT, TOTAL.area().bottom() - TABLE + 30), 2.4);
    print.rule(SIGNATURE);
    print.note("Signature of the examiner", 301, 786);
    print.note("Leave unanswered questions blank.", LEFT, 786);
  }

  private static void header(Print print) {
    print.fill(new Area(LEFT, TABLE - 30, RIGHT - LEFT, 30), INDIGO);
    print.text("Question", LEFT + 12, TABLE - 10, 12, Font.BOLD, Color.WHITE);
    print.middle("Out of", 348, TABLE - 10, 12, Font.BOLD, Color.WHITE);
    print.middle("Marks", (MARKS_LEFT + RIGHT) / 2, TABLE - 10, 12, Font.BOLD, Color.WHITE);
  }

  private static void row(Print print, FormField field, String name, boolean shaded) {
    Area box = field.area();
    if (shaded) {
      print.fill(new Area(LEFT, box.top(), MARKS_LEFT - LEFT, box.height()), SHADE);
    }
    double baseline = box.top() + box.height() / 2 + 5;
    boolean total = field.equals(TOTAL);
    print.text(name, LEFT + 12, baseline, 14, total ? Font.BOLD : Font.PLAIN, Print.BLACK);
    print.middle(total ? "100" : "10", 348, baseline, 12, Print.GRAY);
    print.frame(new Area(LEFT, box.top(), 248, box.height()), 1);
    print.frame(new Area(LEFT + 248, box.top(), MARKS_LEFT - LEFT - 248, box.height()), 1);
    print.frame(box, total ? 2 : 1.3);
  }

  @Override
  public Map<String, String> values(Random random) {
    Map<String, String> values = new HashMap<>();
    values.put(ROLL.name(), Values.digits(ROLL, random));
    values.put(DATE.name(), Values.date(random));
    int total = 0;
    for (FormField question : QUESTION) {
      boolean blank = random.nextInt(6) == 0;
      int marks = Math.min(10, random.nextInt(12));
      values.put(question.name(), blank ? "" : "" + marks);
      total += blank ? 0 : marks;
    }
    values.put(TOTAL.name(), "" + total);
    return Map.copyOf(values);
  }
}
