package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.preprocess.forms.FieldReading;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well forms are found and read. The fields of a page that was not found count as not right.
 * Immutable.
 *
 * @param pages all pictures
 * @param found those whose page was found
 * @param fields of all pictures
 * @param right fields that were read as what stands in them, sure or not
 * @param reliedOn fields that were accepted, or are blanks that may be ones
 * @param reliedOnWrong those of them that were not right
 * @param unreadable pictures that could not be decoded
 */
public record FormFigures(
    long pages,
    long found,
    long fields,
    long right,
    long reliedOn,
    long reliedOnWrong,
    long unreadable) {
  /**
   * Counts outcomes.
   *
   * @param outcomes one for each picture
   * @return their figures
   */
  public static FormFigures of(List<FormOutcome> outcomes) {
    List<FormOutcome.Read> read = of(outcomes, FormOutcome.Read.class).toList();
    List<FieldReading> right = read.stream().flatMap(form -> form.right().stream()).toList();
    long reliedOnWrong =
        read.stream().flatMap(form -> form.wrong().stream()).filter(FieldTruth::isReliedOn).count();
    return new FormFigures(
        outcomes.size(),
        read.size(),
        outcomes.stream().mapToLong(outcome -> outcome.form().fields().size()).sum(),
        right.size(),
        reliedOnWrong + right.stream().filter(FieldTruth::isReliedOn).count(),
        reliedOnWrong,
        of(outcomes, FormOutcome.Unreadable.class).count());
  }

  private static <T extends FormOutcome> Stream<T> of(List<FormOutcome> all, Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }
}
