package io.github.hdr4j.preprocess.forms;

import java.util.Set;

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

  static String noSuchField(String form, String field, Set<String> fields) {
    return "form '%s' has no field '%s'; its fields are %s"
        .formatted(form, field, String.join(", ", fields));
  }

  static String pageNotFound(String form, String reason) {
    return "the page of form '%s' was not found: %s".formatted(form, reason);
  }

  static String outsidePicture(String form, String field) {
    return "field '%s' of form '%s' lies outside the picture; take all of the page, or correct the template"
        .formatted(field, form);
  }

  static String proportions(FormTemplate template, int width, int height) {
    return "the picture of %d x %d pixels does not show just the page of form '%s', %s x %s; cut it, or register the page by marks, its frame or its edges"
        .formatted(width, height, template.name(), template.width(), template.height());
  }
}
