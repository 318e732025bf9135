package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.preprocess.forms.kind.FieldKind;
import java.util.List;

/** One field of a form: where it stands and what may be written there. Immutable. */
public final class FieldTemplate {
  private final String name;
  private final FieldKind kind;
  private final FieldLayout layout;
  private final boolean mayBeBlank;

  private FieldTemplate(String name, FieldKind kind, FieldLayout layout, boolean mayBeBlank) {
    this.name = requireNonNull(name, "name");
    this.kind = requireNonNull(kind, "kind");
    this.layout = requireNonNull(layout, "layout");
    this.mayBeBlank = mayBeBlank;
    if (name.isBlank()) {
      throw new IllegalArgumentException(FormMessages.NO_NAME);
    }
    if (layout instanceof FieldLayout.Comb comb && comb.boxes().size() < kind.least()) {
      throw new IllegalArgumentException(
          FormMessages.tooFewCells(name, comb.boxes().size(), kind.least()));
    }
  }

  /**
   * A field in one box, in which the digits stand as they come.
   *
   * @param name unique on its page, not blank
   * @param kind of what is written
   * @param box to write into
   * @return the field, which must not be left blank
   * @throws IllegalArgumentException if the name is blank
   */
  public static FieldTemplate free(String name, FieldKind kind, PageBox box) {
    return new FieldTemplate(name, kind, new FieldLayout.Free(box), false);
  }

  /**
   * A field of equal cells side by side, one for each digit.
   *
   * @param name unique on its page, not blank
   * @param kind of what is written
   * @param box around all cells
   * @param cells into which the box is split
   * @return the field, which must not be left blank
   * @throws IllegalArgumentException if the name is blank, or if the cells are fewer than the
   *     kind's fewest digits
   */
  public static FieldTemplate comb(String name, FieldKind kind, PageBox box, int cells) {
    return comb(name, kind, box.split(cells));
  }

  /**
   * A field of cells, one for each digit.
   *
   * @param name unique on its page, not blank
   * @param kind of what is written
   * @param cells from left to right
   * @return the field, which must not be left blank
   * @throws IllegalArgumentException if the name is blank, or if the cells are fewer than the
   *     kind's fewest digits
   */
  public static FieldTemplate comb(String name, FieldKind kind, List<PageBox> cells) {
    return new FieldTemplate(name, kind, new FieldLayout.Comb(cells), false);
  }

  /**
   * The same field, which may be left blank.
   *
   * @return a field
   */
  public FieldTemplate orBlank() {
    return new FieldTemplate(name, kind, layout, true);
  }

  /**
   * What the field is called.
   *
   * @return unique on its page, not blank
   */
  public String name() {
    return name;
  }

  /**
   * What is written in it.
   *
   * @return its kind
   */
  public FieldKind kind() {
    return kind;
  }

  /**
   * Where it stands.
   *
   * @return its box or its cells
   */
  public FieldLayout layout() {
    return layout;
  }

  /**
   * Tells whether it may be left blank.
   *
   * @return false if something must be written
   */
  public boolean mayBeBlank() {
    return mayBeBlank;
  }

  @Override
  public String toString() {
    return "FieldTemplate[%s, %s, %s%s]"
        .formatted(name, kind, layout, mayBeBlank ? ", may be blank" : "");
  }
}
