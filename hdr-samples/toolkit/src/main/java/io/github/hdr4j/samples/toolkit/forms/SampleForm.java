package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A form with fields for digits, blank. Immutable and thread-safe. */
public final class SampleForm {
  /** The forms that there are. */
  public static final List<SampleForm> ALL =
      List.of(
          new SampleForm(new Cheque()),
          new SampleForm(new MarkSheet()),
          new SampleForm(new MeterCard()),
          new SampleForm(new MoneyOrder()),
          new SampleForm(new SudokuPage()));

  private final Design design;

  private SampleForm(Design design) {
    this.design = design;
  }

  /**
   * Where it is written on, and what; units are hundredths of an inch.
   *
   * @return by which the form can be read
   */
  public FormTemplate template() {
    return design.template();
  }

  /** Where names, addresses and signatures are written. */
  List<PageBox> scripts() {
    return design.scripts();
  }

  /** A right value for each field; empty where it is left blank. */
  Map<String, String> values(Random random) {
    return design.values(random);
  }

  /**
   * The page with nothing written.
   *
   * @param scale pixels a unit
   * @return an RGB picture, owned by the caller
   */
  public BufferedImage blank(double scale) {
    BufferedImage page =
        new BufferedImage(
            (int) Math.round(scale * template().width()),
            (int) Math.round(scale * template().height()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.dispose();
    try (Print print = new Print(page, scale, Print.BLACK)) {
      design.print(print);
      Marks.print(template(), print);
    }
    return page;
  }

  @Override
  public String toString() {
    return template().name();
  }
}
