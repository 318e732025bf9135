package io.github.hdr4j.samples.toolkit.forms;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form that somebody filled in.
 *
 * @param form that it was
 * @param picture of the page, straight and evenly lit
 * @param texts of all fields, in their order: empty if nothing is written there, and absent if it
 *     cannot be read and must be rejected
 */
public record FilledForm(
    SampleForm form, BufferedImage picture, Map<String, Optional<String>> texts) {
  /**
   * Copies the map.
   *
   * @param form that it was
   * @param picture of the page
   * @param texts of all fields
   */
  public FilledForm {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }
}
