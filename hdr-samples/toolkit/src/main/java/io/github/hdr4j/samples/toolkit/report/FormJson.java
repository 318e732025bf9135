package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.preprocess.forms.FieldReading;
import io.github.hdr4j.preprocess.forms.FormReading;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a form as a JSON object. Every key is always there, in the same order; what is
 * absent is {@code null}.
 */
public final class FormJson {
  private FormJson() {}

  /**
   * Writes what was read in a picture.
   *
   * @param source where the picture comes from
   * @param form what was read
   * @param millis time from opening the picture to its reading
   * @return {@code path} or {@code name}, {@code form} with the name of the template, {@code
   *     fields} and {@code millis}; of each field, by its name, {@code text}, {@code confidence},
   *     {@code verdict}, {@code reason} and {@code box}
   */
  public static ObjectNode read(Source source, FormReading form, double millis) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put(source.key(), source.value());
    result.put("form", form.template().name());
    ObjectNode fields = result.putObject("fields");
    form.fields().forEach((name, field) -> putField(fields.putObject(name), field));
    result.put("millis", millis);
    return result;
  }

  private static void putField(ObjectNode json, FieldReading field) {
    field.text().ifPresentOrElse(text -> json.put("text", text), () -> json.putNull("text"));
    json.put("confidence", field.confidence());
    json.put("verdict", ResultJson.word(field.verdict()));
    ResultJson.putReason(json, field.reason());
    ResultJson.putBox(json, Optional.of(field.box()));
  }
}
