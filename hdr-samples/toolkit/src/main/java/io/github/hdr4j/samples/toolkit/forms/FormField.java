package io.github.hdr4j.samples.toolkit.forms;

import java.util.List;
import java.util.Optional;

/**
 * A place of a form where somebody writes digits. Immutable.
 *
 * @param name in lower case, words joined by hyphens
 * @param kind of what is written
 * @param area that all its boxes take
 * @param cells boxes of one digit each, side by side; 0 for one box without any
 * @param gap between those boxes, 0 for a comb
 * @param least number of digits, unless it is blank
 * @param most number of digits
 * @param check what the digits obey
 * @param mayBeBlank whether it may be left out
 */
public record FormField(
    String name,
    FieldKind kind,
    Area area,
    int cells,
    double gap,
    int least,
    int most,
    Optional<CheckScheme> check,
    boolean mayBeBlank) {
  /** A row of digits in boxes that share their walls; all are filled. */
  static FormField comb(String name, FieldKind kind, Area area, int cells) {
    return new FormField(name, kind, area, cells, 0, cells, cells, Optional.empty(), false);
  }

  /** One box with room for any number of digits. */
  static FormField open(String name, FieldKind kind, Area area, int least, int most) {
    return new FormField(name, kind, area, 0, 0, least, most, Optional.empty(), false);
  }

  FormField apart(double between) {
    return new FormField(name, kind, area, cells, between, least, most, check, mayBeBlank);
  }

  FormField checked(CheckScheme scheme) {
    return new FormField(
        name, kind, area, cells, gap, least, most, Optional.of(scheme), mayBeBlank);
  }

  FormField optional() {
    return new FormField(name, kind, area, cells, gap, least, most, check, true);
  }

  /**
   * Its boxes from left to right.
   *
   * @return one for each cell, or the only one
   */
  public List<Area> boxes() {
    return cells == 0 ? List.of(area) : area.columns(cells, gap);
  }
}
