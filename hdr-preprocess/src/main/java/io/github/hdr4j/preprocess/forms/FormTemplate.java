package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A printed page with named fields. Places on it are in units of your choice, such as millimetres,
 * from its upper left corner, y downwards. Immutable.
 *
 * <pre>{@code
 * FormTemplate letter =
 *     FormTemplate.builder("letter", 210, 148)
 *         .registration(new Registration.CornerMarks(Quadrilateral.rectangle(10, 10, 190, 128), 6))
 *         .field(FieldTemplate.comb("pin", PostalCode.pin(), new PageBox(120, 90, 60, 10), 6))
 *         .build();
 * }</pre>
 */
public final class FormTemplate {
  private final String name;
  private final double width;
  private final double height;
  private final Registration registration;
  private final PageFinder finder;
  private final List<FieldTemplate> fields;

  private FormTemplate(Builder builder) {
    name = builder.name;
    width = builder.width;
    height = builder.height;
    registration = builder.registration;
    finder = builder.finder;
    fields = List.copyOf(builder.fields);
  }

  /**
   * Starts with a page without fields, found by the edges of its paper.
   *
   * @param name of the form, not blank
   * @param width of the page, above 0
   * @param height of the page, above 0
   * @return a builder
   * @throws IllegalArgumentException if the name is blank or the size out of range
   */
  public static Builder builder(String name, double width, double height) {
    return new Builder(name, width, height);
  }

  /**
   * What the form is called.
   *
   * @return not blank
   */
  public String name() {
    return name;
  }

  /**
   * How wide the page is.
   *
   * @return above 0
   */
  public double width() {
    return width;
  }

  /**
   * How high the page is.
   *
   * @return above 0
   */
  public double height() {
    return height;
  }

  /**
   * By what the page is found in a picture.
   *
   * @return the edges of its paper by default
   */
  public Registration registration() {
    return registration;
  }

  /** What finds the page in pictures. */
  PageFinder finder() {
    return finder;
  }

  /**
   * The fields in the order in which they were added.
   *
   * @return one or more with different names, unmodifiable
   */
  public List<FieldTemplate> fields() {
    return fields;
  }

  /**
   * The field of a name.
   *
   * @param wanted name
   * @return empty if there is no such field
   */
  public Optional<FieldTemplate> field(String wanted) {
    return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
  }

  @Override
  public String toString() {
    return "FormTemplate[%s, %s x %s, %s, %s]".formatted(name, width, height, registration, fields);
  }

  /** Makes a {@link FormTemplate}. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final double width;
    private final double height;
    private final List<FieldTemplate> fields = new ArrayList<>();
    private Registration registration = new Registration.PaperEdges();
    private PageFinder finder;

    private Builder(String name, double width, double height) {
      this.name = requireNonNull(name, "name");
      this.width = width;
      this.height = height;
      if (name.isBlank()) {
        throw new IllegalArgumentException(FormMessages.NO_FORM_NAME);
      }
      finder = new PageFinder(width, height, registration);
    }

    /**
     * Sets by what the page is found in a picture.
     *
     * @param how marks, a frame or the paper itself
     * @return this builder
     * @throws IllegalArgumentException if marks or frame lie outside the page
     */
    public Builder registration(Registration how) {
      finder = new PageFinder(width, height, how);
      registration = how;
      return this;
    }

    /**
     * Adds a field.
     *
     * @param field with a name of its own
     * @return this builder
     * @throws IllegalArgumentException naming the field, if there is one of that name, if it lies
     *     outside the page, or if a box of it overlaps another one
     */
    public Builder field(FieldTemplate field) {
      PageFit.check(field, fields, width, height);
      fields.add(field);
      return this;
    }

    /**
     * Makes the template.
     *
     * @return the template
     * @throws IllegalArgumentException if there is no field
     */
    public FormTemplate build() {
      if (fields.isEmpty()) {
        throw new IllegalArgumentException(FormMessages.noFields(name));
      }
      return new FormTemplate(this);
    }
  }
}
