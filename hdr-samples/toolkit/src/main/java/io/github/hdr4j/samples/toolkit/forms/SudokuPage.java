package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.Registration;
import io.github.hdr4j.preprocess.forms.kind.Digits;
import io.github.hdr4j.preprocess.forms.kind.WholeNumber;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A sudoku that somebody is about to solve, filled in by hand. */
final class SudokuPage implements Design {
  private static final double WIDTH = 583;
  private static final double HEIGHT = 827;
  private static final int SIDE = 9;
  private static final int BLOCK = 3;
  private static final double CELL = 51;
  private static final PageBox GRID =
      new PageBox((WIDTH - SIDE * CELL) / 2, 198, SIDE * CELL, SIDE * CELL);
  private static final int FEWEST_GIVEN = 24;
  private static final int MOST_GIVEN = 50;

  private static final FieldTemplate NUMBER =
      FieldTemplate.comb("puzzle", new Digits(4), new PageBox(393, 122, 128, 36), 4);
  private static final List<FieldTemplate> CELLS =
      IntStream.range(0, SIDE * SIDE).mapToObj(SudokuPage::cell).toList();

  private static final PageBox FRAME = new PageBox(26, 26, WIDTH - 52, HEIGHT - 52);
  private static final FormTemplate TEMPLATE = build();

  private static FormTemplate build() {
    FormTemplate.Builder builder =
        FormTemplate.builder("sudoku", WIDTH, HEIGHT)
            .registration(new Registration.PrintedFrame(FRAME.corners()))
            .field(NUMBER);
    CELLS.forEach(builder::field);
    return builder.build();
  }

  private static FieldTemplate cell(int index) {
    int row = index / SIDE;
    int column = index % SIDE;
    return FieldTemplate.comb(
            "row-" + (row + 1) + "-column-" + (column + 1),
            new WholeNumber(1, SIDE),
            new PageBox(GRID.x() + column * CELL, GRID.y() + row * CELL, CELL, CELL),
            1)
        .orBlank();
  }

  @Override
  public FormTemplate template() {
    return TEMPLATE;
  }

  @Override
  public List<PageBox> scripts() {
    return List.of();
  }

  @Override
  public void print(Print print) {
    print.frame(FRAME, 4.5);
    print.text("Sudoku", 62, 92, 40, Font.BOLD, Print.BLACK);
    print.note("Each digit once in every row, column and block.", 62, 118);
    print.field(NUMBER, "Puzzle number");
    CELLS.forEach(print::boxes);
    for (int i = 0; i < SIDE; i += BLOCK) {
      for (int k = 0; k < SIDE; k += BLOCK) {
        print.frame(
            new PageBox(GRID.x() + i * CELL, GRID.y() + k * CELL, BLOCK * CELL, BLOCK * CELL), 2.6);
      }
    }
    print.frame(GRID, 4);
    print.text("Notes", 62, 694, 9, Font.BOLD, Print.GRAY);
    for (double y = 716; y <= 772; y += 28) {
      print.in(Print.GRAY).line(62, y, 521, y, 0.8);
    }
  }

  @Override
  public Map<String, String> values(Random random) {
    List<Integer> shown = new ArrayList<>(IntStream.range(0, SIDE * SIDE).boxed().toList());
    Collections.shuffle(shown, random);
    int given = FEWEST_GIVEN + random.nextInt(MOST_GIVEN - FEWEST_GIVEN + 1);
    List<Integer> rows = order(random);
    List<Integer> columns = order(random);
    List<Integer> digits = new ArrayList<>(IntStream.rangeClosed(1, SIDE).boxed().toList());
    Collections.shuffle(digits, random);
    Map<String, String> values = new HashMap<>();
    values.put(NUMBER.name(), Values.digits(NUMBER, random));
    CELLS.forEach(cell -> values.put(cell.name(), ""));
    for (int index : shown.subList(0, given)) {
      int row = rows.get(index / SIDE);
      int column = columns.get(index % SIDE);
      int which = (BLOCK * (row % BLOCK) + row / BLOCK + column) % SIDE;
      values.put(CELLS.get(index).name(), "" + digits.get(which));
    }
    return Map.copyOf(values);
  }

  /** Rows or columns shuffled within their blocks, and the blocks: the rules still hold. */
  private static List<Integer> order(Random random) {
    List<Integer> blocks = new ArrayList<>(List.of(0, 1, 2));
    Collections.shuffle(blocks, random);
    List<Integer> order = new ArrayList<>();
    for (int block : blocks) {
      List<Integer> within = new ArrayList<>(List.of(0, 1, 2));
      Collections.shuffle(within, random);
      within.forEach(i -> order.add(BLOCK * block + i));
    }
    return order;
  }
}
