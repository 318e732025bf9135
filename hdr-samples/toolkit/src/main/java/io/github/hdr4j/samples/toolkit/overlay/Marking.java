package io.github.hdr4j.samples.toolkit.overlay;

import io.github.hdr4j.Box;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.forms.FormReading;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import io.github.hdr4j.samples.toolkit.report.FormText;
import io.github.hdr4j.samples.toolkit.report.NumberText;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to be drawn onto a picture.
 *
 * @param box around it, in pixels of the picture
 * @param label beside the box; empty for none
 * @param side where the label stands
 * @param accepted whether it is sure
 */
public record Marking(Box box, String label, Side side, boolean accepted) {
  /** Where a label stands, if there is room. */
  public enum Side {
    /** Over the box. */
    ABOVE,
    /** Under the box. */
    BELOW
  }

  /**
   * What was read in a picture: each line with its text below, and each digit of those that have
   * more.
   *
   * @param transcript what was read
   * @return the markings, those that lie below others first
   */
  public static List<Marking> of(Transcript transcript) {
    List<Marking> markings = new ArrayList<>();
    for (NumberReading line : transcript.lines()) {
      boolean accepted = line.verdict() == Verdict.ACCEPTED;
      markings.add(new Marking(line.box(), NumberText.sign(line), Side.BELOW, accepted));
      if (line.digits().size() == 1 && line.text().length() == 1) {
        continue;
      }
      for (int i = 0; i < line.digits().size(); i++) {
        Recognition digit = line.digits().get(i);
        markings.add(
            new Marking(
                digit.box().orElseThrow(),
                line.digitsOnly().substring(i, i + 1),
                Side.ABOVE,
                digit.verdict() == Verdict.ACCEPTED));
      }
    }
    return List.copyOf(markings);
  }

  /**
   * What was read in a form: each field with its name and text.
   *
   * @param form what was read
   * @return the markings in the order of the fields
   */
  public static List<Marking> of(FormReading form) {
    return form.fields().values().stream()
        .map(
            field ->
                new Marking(
                    field.box(),
                    field.name() + ": " + FormText.sign(field),
                    Side.ABOVE,
                    FormText.isSettled(field)))
        .toList();
  }
}
