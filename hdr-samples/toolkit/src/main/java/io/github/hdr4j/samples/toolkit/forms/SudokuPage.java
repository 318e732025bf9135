package io.github.hdr4j.samples.toolkit.forms;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sudoku that somebody is about to solve, filled in by hand. */
final class SudokuPage implements Design {
  private static final double WIDTH = 583;
  private static final double HEIGHT = 827;
  private static final int SIDE = 9;
  private static final int BLOCK = 3;
  private static final double CELL = 51;
  private static final Area GRID = new Area((WIDTH - SIDE * CELL) / 2, 198, SIDE * CELL, SIDE * CELL);
  private static final int FEWEST_GIVEN = 24;
  private static final int MOST_GIVEN = 50;

  private static final FormField NUMBER =
      FormField.comb("puzzle", FieldKind.DIGITS, new Area(393, 122, 128, 36), 4);
  private static final List<FormField> CELLS =
      IntStream.range(0, SIDE * SIDE).mapToObj(SudokuPage::cell).toList();

  private static FormField cell(int index) {
    int row = index / SIDE;
    int column = index % SIDE;
    return FormField.comb(
            "row-" + (row + 1) + "-column-" + (column + 1),
            FieldKind.DIGITS,
            new Area(GRID.left() + column * CELL, GRID.top() + row * CELL, CELL, CELL),
            1)
        .optional();
  }

  @Override
  public String name() {
    return "sudoku";
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
    return Stream.concat(Stream.of(NUMBER), CELLS.stream()).toList();
  }

  @Override
  public List<Area> marks() {
    return List.of();
  }

  @Override
  public Optional<Area> frame() {
    return Optional.of(new Area(26, 26, WIDTH - 52, HEIGHT - 52));
  }

  @Override
  public List<Area> scripts() {
    return List.of();
  }

  @Override
  public void print(Print print) {
    frame().ifPresent(frame -> print.frame(frame, 4.5));
    print.text("Sudoku", 62, 92, 40, Font.BOLD, Print.BLACK);
    print.note("Each digit once in every row, column and block.", 62, 118);
    print.field(NUMBER, "Puzzle number");
    CELLS.forEach(print::boxes);
    for (int i = 0; i < SIDE; i += BLOCK) {
      for (int k = 0; k < SIDE; k += BLOCK) {
        print.frame(
            new Area(
                GRID.left() + i * CELL, GRID.top() + k * CELL, BLOCK * CELL, BLOCK * CELL),
            2.6);
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
