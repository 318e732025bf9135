package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.preprocess.forms.kind.Amount;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads filled-in forms: finds the page in the picture, puts it straight, and reads each field as
 * its {@link FieldTemplate} says. What is known of a field takes part in the search: of all
 * probable readings the best one that is of its kind counts.
 *
 * <pre>{@code
 * try (DigitRecognizer recognizer = DigitRecognizer.load()) {
 *   FormReading form = FormReader.using(recognizer).read(photo, template);
 *   form.field("pin").value().ifPresent(System.out::println);
 * }
 * }</pre>
 *
 * <p>Immutable, and thread-safe as its recogniser is.
 */
public final class FormReader {
  /** Confidence from which a field is accepted. */
  private static final double ACCEPTED = 0.9;

  private final DigitRecognizer recognizer;
  private final Preprocessor preprocessor;

  private FormReader(DigitRecognizer recognizer) {
    this.recognizer = recognizer;
    preprocessor = recognizer.preprocessor();
  }

  /**
   * Reads with a recogniser that is open already.
   *
   * @param recognizer which the caller closes, after the last reading
   * @return a reader that leaves it open
   * @throws IllegalStateException if the recogniser is closed
   */
  public static FormReader using(DigitRecognizer recognizer) {
    return new FormReader(requireNonNull(recognizer, "recognizer"));
  }

  /**
   * Reads a form.
   *
   * @param image that shows the page upright, of any size and type; not changed
   * @param template of the form
   * @return the readings of all fields
   * @throws PageNotFoundException if the page is not found in the picture
   * @throws TemplateMismatchException if the picture does not show all fields of the template
   * @throws io.github.hdr4j.InferenceException if the engine fails
   * @throws io.github.hdr4j.DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if the recogniser is closed
   */
  public FormReading read(BufferedImage image, FormTemplate template) {
    return read(FoundForm.in(image, template), template);
  }

  /**
   * Reads a form whose page has been found already.
   *
   * @param image that shows the page, of any size and type; not changed
   * @param page how it lies there
   * @param template of the form
   * @return the readings of all fields
   * @throws TemplateMismatchException if the picture does not show all fields of the template
   * @throws io.github.hdr4j.InferenceException if the engine fails
   * @throws io.github.hdr4j.DeadlineExceededException if the options' deadline passes
   * @throws IllegalStateException if the recogniser is closed
   */
  public FormReading read(BufferedImage image, Rectification page, FormTemplate template) {
    return read(FoundForm.of(image, page, template), template);
  }

  private FormReading read(FoundForm form, FormTemplate template) {
    List<FieldInk> inks = template.fields().stream().map(form.page()::ink).toList();
    Iterator<Recognition> cells = readCells(template, inks).iterator();
    List<FieldReading> readings = new ArrayList<>();
    for (int i = 0; i < inks.size(); i++) {
      FieldTemplate field = template.fields().get(i);
      readings.add(read(field, inks.get(i), form.box(field), cells));
    }
    return FormReading.of(template, form.rectification(), readings);
  }

  private FieldReading read(
      FieldTemplate field, FieldInk ink, Box box, Iterator<Recognition> cells) {
    if (field.layout() instanceof FieldLayout.Comb) {
      List<Recognition> own = new ArrayList<>();
      ink.pictures().forEach(picture -> own.add(cells.next()));
      return ink.crossedOut()
          ? FieldReading.notNumber(field, Reason.CROSSED_OUT, box)
          : CombReading.of(field, own, box, ACCEPTED);
    }
    if (ink.marks().get(0).isEmpty()) {
      return FieldReading.blank(field, box);
    }
    NumberReader reader = NumberReader.using(recognizer);
    Optional<FieldReading> amount =
        field.kind() instanceof Amount kind
            ? AmountReading.of(
                field, kind, ink.marks().get(0), ink.margin(0), reader, box, ACCEPTED)
            : Optional.empty();
    return amount.orElseGet(
        () -> FreeReading.of(field, ink.pictures().get(0).orElseThrow(), reader, box, ACCEPTED));
  }

  /** The readings of the cells of all combs, in one batch. */
  private List<Recognition> readCells(FormTemplate template, List<FieldInk> inks) {
    List<Optional<DigitTensor>> tensors = new ArrayList<>();
    for (int i = 0; i < inks.size(); i++) {
      if (template.fields().get(i).layout() instanceof FieldLayout.Comb) {
        inks.get(i).pictures().forEach(cell -> tensors.add(cell.flatMap(this::tensor)));
      }
    }
    Iterator<Recognition> read =
        recognizer.classifyAll(tensors.stream().flatMap(Optional::stream).toList()).iterator();
    return tensors.stream()
        .map(tensor -> tensor.isPresent() ? read.next() : Recognition.blank())
        .toList();
  }

  /** All marks in a cell are one digit. */
  private Optional<DigitTensor> tensor(BufferedImage cell) {
    Preparation preparation = preprocessor.prepare(cell);
    if (preparation instanceof Preparation.Ink ink) {
      return Optional.of(ink.tensor());
    }
    return preparation instanceof Preparation.SeveralMarks several
        ? Optional.of(several.tensor())
        : Optional.empty();
  }
}
