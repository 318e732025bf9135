package io.github.hdr4j.preprocess.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a {@link FormReader} read on a page. Immutable and thread-safe. */
public final class FormReading {
  private final FormTemplate template;
  private final Rectification page;
  private final Map<String, FieldReading> fields;

  private FormReading(FormTemplate template, Rectification page, Map<String, FieldReading> fields) {
    this.template = template;
    this.page = page;
    this.fields = fields;
  }

  static FormReading of(FormTemplate template, Rectification page, List<FieldReading> fields) {
    Map<String, FieldReading> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.put(field.name(), field));
    return new FormReading(template, page, Collections.unmodifiableMap(byName));
  }

  /**
   * The form that was read.
   *
   * @return its template
   */
  public FormTemplate template() {
    return template;
  }

  /**
   * How the page lies in the picture.
   *
   * @return maps places of the page to the picture and back
   */
  public Rectification page() {
    return page;
  }

  /**
   * The readings of all fields by name.
   *
   * @return in the order of the template, unmodifiable
   */
  public Map<String, FieldReading> fields() {
    return fields;
  }

  /**
   * The reading of one field.
   *
   * @param name of the field
   * @return its reading
   * @throws IllegalArgumentException if the form has no such field
   */
  public FieldReading field(String name) {
    FieldReading reading = fields.get(name);
    if (reading == null) {
      throw new IllegalArgumentException(
          FormMessages.noSuchField(template.name(), name, fields.keySet()));
    }
    return reading;
  }

  @Override
  public String toString() {
    return "FormReading[%s, %s]".formatted(template.name(), fields.values());
  }
}
