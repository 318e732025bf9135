package io.github.hdr4j.samples.toolkit.reading;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A picture of a filled-in form and what stands in its fields.
 *
 * @param file the picture
 * @param template of the form
 * @param fields what stands in them, by name, in the order of the list
 */
public record LabelledForm(Path file, FormTemplate template, Map<String, FieldTruth> fields) {
  /**
   * Copies the map.
   *
   * @param file the picture
   * @param template of the form
   * @param fields what stands in them, by name
   */
  public LabelledForm {
    requireNonNull(file, "file");
    requireNonNull(template, "template");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
