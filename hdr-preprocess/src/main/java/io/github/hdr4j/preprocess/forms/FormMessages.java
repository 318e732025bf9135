package io.github.hdr4j.preprocess.forms;

/** Every text about templates and readings of forms that a person sees. */
final class FormMessages {
  static final String NO_CELLS = "a comb has 1 cell or more, not none";
  static final String NO_NAME = "a field needs a name";
  static final String NO_FORM_NAME = "a form needs a name";

  private FormMessages() {}

  static String tooFewCells(String field, int cells, int least) {
    return "field '%s' has %d cells, but %d digits at least are to be written there"
        .formatted(field, cells, least);
  }

  static String noFields(String form) {
    return "form '%s' has no field; add one".formatted(form);
  }

  static String outsidePage(String field, PageBox box, double width, double height) {
    return "field '%s' lies outside the page of %s x %s: %s".formatted(field, width, height, box);
  }

  static String cellsOverlap(String field, int one, int other) {
    return "field '%s': cells %d and %d overlap".formatted(field, one, other);
  }

  static String cellOrder(String field, int one, int other) {
    return "field '%s': cell %d stands left of cell %d; list cells from left to right"
        .formatted(field, other, one);
  }

  static String sameName(String field) {
    return "two fields are called '%s'; give each a name of its own".formatted(field);
  }

  static String fieldsOverlap(String field, String other) {
    return "fields '%s' and '%s' overlap".formatted(field, other);
  }
}
