package io.github.hdr4j.preprocess;

import io.github.hdr4j.Polarity;
import java.util.List;

/**
 * Where the ink of a page is.
 *
 * @param contrast of ink to paper; 0 where something lies beside the page
 * @param levels of ink and paper on the page
 * @param blobs connected ink
 * @param writing those of them that are neither ruling nor the page's edge
 */
record PageInk(Plane contrast, InkLevels levels, Blobs blobs, List<Blob> writing) {
  /** Share of the strongest ink nearby that belongs to a stroke, and that every stroke reaches. */
  private static final float LOW = 0.3f;

  private static final float HIGH = 0.5f;

  /** How far around a pixel ink counts as nearby, relative to the longest side. */
  private static final double NEARBY = 0.06;

  private static final int LEAST_NEARBY = 6;

  PageInk {
    writing = List.copyOf(writing);
  }

  static PageInk of(Plane luminance) {
    Polarity polarity = PolarityRule.of(luminance);
    PaperSink paper = new PaperSink(polarity);
    Plane contrast = Contrast.of(luminance, polarity, paper);
    PageArea area = PageArea.of(contrast, paper.found());
    Plane cleared = area.cleared();
    InkLevels levels = area.levels();
    int radius = Math.max(LEAST_NEARBY, (int) Math.round(NEARBY * cleared.longest()));
    Plane ruled = RelativeInk.of(cleared, levels, radius);
    Plane page = RuledLines.without(cleared, ruled, LOW);
    Plane relative = page == cleared ? ruled : RelativeInk.of(page, levels, radius);
    Blobs blobs = Blobs.of(relative, new InkLevels(0, 0, LOW, HIGH));
    boolean[] edge = area.touched(blobs);
    List<Blob> inside = blobs.list().stream().filter(blob -> !edge[blob.label()]).toList();
    return new PageInk(page, levels, blobs, Ruling.without(inside, blobs));
  }
}
