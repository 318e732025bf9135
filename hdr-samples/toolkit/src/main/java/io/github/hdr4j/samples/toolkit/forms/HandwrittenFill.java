package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.drawing.Implement;
import io.github.hdr4j.samples.toolkit.scene.WrittenPage;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Somebody fills in a form: one hand and one pen, a blue or a black one. */
public final class HandwrittenFill {
  /** Pixels a unit of the page that is written on. */
  public static final double SCALE = 3;

  private static final List<Integer> INKS = List.of(0x1f2f7a, 0x28348c, 0x1b1b22, 0x23252c);

  private HandwrittenFill() {}

  /**
   * Fills in a form.
   *
   * @param form to fill in
   * @param seed who does it, and what is written; the same one gives the same page
   * @return the page and what is on it
   */
  public static FilledForm of(SampleForm form, long seed) {
    Random random = Seeded.random("form", form.template().name(), seed);
    BufferedImage blank = form.blank(SCALE);
    int ink = Pick.from(INKS, random);
    WrittenPage page = new WrittenPage(blank, Implement.BALLPOINT, ink, random);
    FieldWriter writer = new FieldWriter(page, SCALE, random);
    Map<String, String> values = form.values(random);
    Set<FieldTemplate> spoilt = spoilt(form, random);
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    for (FieldTemplate field : form.template().fields()) {
      String value = values.getOrDefault(field.name(), "");
      writer.write(field, value);
      if (spoilt.contains(field)) {
        writer.crossOut(field);
      }
      texts.put(field.name(), spoilt.contains(field) ? Optional.empty() : Optional.of(value));
    }
    form.scripts().forEach(writer::scribble);
    return new FilledForm(form, page.picture(), texts);
  }

  /** The fields that were taken back: none in most forms. */
  private static Set<FieldTemplate> spoilt(SampleForm form, Random random) {
    Set<FieldTemplate> spoilt = new HashSet<>();
    for (int luck = random.nextInt(20); luck < 5; luck += 4) {
      spoilt.add(form.template().fields().get(random.nextInt(form.template().fields().size())));
    }
    return spoilt;
  }
}
