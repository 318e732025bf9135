package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.preprocess.forms.FieldReading;
import io.github.hdr4j.preprocess.forms.FormReading;
import java.util.List;

/** What became of the picture of one filled-in form. Immutable. */
public sealed interface FormOutcome {
  /**
   * The picture.
   *
   * @return with what stands in its fields
   */
  LabelledForm form();

  /**
   * The page was found and its fields were read.
   *
   * @param form the picture
   * @param reading of all fields
   */
  record Read(LabelledForm form, FormReading reading) implements FormOutcome {
    /**
     * The fields that were read as what stands in them.
     *
     * @return their readings, unmodifiable
     */
    public List<FieldReading> right() {
      return form.fields().entrySet().stream()
          .filter(field -> field.getValue().isReadBy(reading.field(field.getKey())))
          .map(field -> reading.field(field.getKey()))
          .toList();
    }

    /**
     * The fields that were read as something else.
     *
     * @return their readings, unmodifiable
     */
    public List<FieldReading> wrong() {
      return form.fields().entrySet().stream()
          .filter(field -> !field.getValue().isReadBy(reading.field(field.getKey())))
          .map(field -> reading.field(field.getKey()))
          .toList();
    }
  }

  /**
   * The page was not found, or the template does not fit.
   *
   * @param form the picture
   * @param reason why
   */
  record Missing(LabelledForm form, String reason) implements FormOutcome {}

  /**
   * The picture could not be decoded.
   *
   * @param form the picture
   * @param error why
   */
  record Unreadable(LabelledForm form, String error) implements FormOutcome {}
}
