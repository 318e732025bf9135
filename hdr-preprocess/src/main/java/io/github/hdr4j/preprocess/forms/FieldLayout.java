package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Where a field stands on its page, and whether its digits have cells of their own. Immutable. */
public sealed interface FieldLayout {
  /**
   * All boxes to write into.
   *
   * @return one or more, from left to right, unmodifiable
   */
  List<PageBox> boxes();

  /**
   * Where the field lies.
   *
   * @return the smallest box around all its boxes
   */
  default PageBox bounds() {
    return PageBox.around(boxes());
  }

  /**
   * A cell for each digit.
   *
   * @param boxes the cells from left to right
   */
  record Comb(List<PageBox> boxes) implements FieldLayout {
    /**
     * Checks the cells.
     *
     * @param boxes the cells from left to right
     * @throws IllegalArgumentException if there are none
     */
    public Comb {
      boxes = List.copyOf(boxes);
      if (boxes.isEmpty()) {
        throw new IllegalArgumentException(FormMessages.NO_CELLS);
      }
    }
  }

  /**
   * One box in which the digits stand as they come.
   *
   * @param box to write into
   */
  record Free(PageBox box) implements FieldLayout {
    /**
     * Takes the box.
     *
     * @param box to write into
     */
    public Free {
      requireNonNull(box, "box");
    }

    @Override
    public List<PageBox> boxes() {
      return List.of(box);
    }
  }
}
