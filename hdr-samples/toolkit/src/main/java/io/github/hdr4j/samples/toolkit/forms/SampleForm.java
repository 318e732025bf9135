package io.github.hdr4j.samples.toolkit.forms;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * What it is called.
   *
   * @return lower case, words joined by hyphens
   */
  public String name() {
    return design.name();
  }

  /**
   * The page's width.
   *
   * @return hundredths of an inch
   */
  public double width() {
    return design.width();
  }

  /**
   * The page's height.
   *
   * @return hundredths of an inch
   */
  public double height() {
    return design.height();
  }

  /**
   * Where digits are written.
   *
   * @return the fields, from top to bottom
   */
  public List<FormField> fields() {
    return design.fields();
  }

  /**
   * Filled squares near the corners.
   *
   * @return top left, which is the largest, top right, bottom right, bottom left; or none
   */
  public List<Area> marks() {
    return design.marks();
  }

  /**
   * A line around everything else.
   *
   * @return the middle of that line; none where there are marks only
   */
  public Optional<Area> frame() {
    return design.frame();
  }

  /** Where names, addresses and signatures are written. */
  List<Area> scripts() {
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
            (int) Math.round(scale * width()),
            (int) Math.round(scale * height()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.dispose();
    try (Print print = new Print(page, scale, Print.BLACK)) {
      design.print(print);
      design.marks().forEach(mark -> print.fill(mark, Print.BLACK));
    }
    return page;
  }

  @Override
  public String toString() {
    return name();
  }
}
