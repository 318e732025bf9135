package io.github.hdr4j.preprocess.forms;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A page as if it had been scanned: straight, and large enough for its smallest box.
 *
 * @param picture of the page, gray
 * @param scale pixels for a unit of the page
 */
record StraightPage(BufferedImage picture, double scale) {
  /** Pixels of the shorter side of the smallest box: a digit in it is larger than a tensor. */
  private static final double SMALLEST_BOX = 48;

  /** Larger pages than this in pixels show no more, but take memory. */
  private static final double MOST_PIXELS = 12_000_000;

  /** How much around a field is cut out with it, as a share of its shorter side. */
  private static final double MARGIN = 0.4;

  /** Half the width of the widest stroke, as a share of a box's shorter side. */
  private static final double WIDEST = 0.2;

  static StraightPage of(BufferedImage image, Rectification page, FormTemplate template) {
    double smallest =
        template.fields().stream()
            .flatMap(field -> field.layout().boxes().stream())
            .mapToDouble(box -> Math.min(box.width(), box.height()))
            .min()
            .orElseThrow();
    double most = Math.sqrt(MOST_PIXELS / (template.width() * template.height()));
    double scale = Math.min(most, SMALLEST_BOX / smallest);
    return new StraightPage(page.straighten(image, scale), scale);
  }

  /** What is written in the boxes of a field. */
  FieldInk ink(FieldTemplate field) {
    List<PageBox> boxes = field.layout().boxes();
    PageBox bounds = field.layout().bounds();
    double margin = MARGIN * scale * Math.min(boxes.get(0).width(), boxes.get(0).height());
    int left = (int) Math.max(0, scale * bounds.x() - margin);
    int top = (int) Math.max(0, scale * bounds.y() - margin);
    int right = (int) Math.min(picture.getWidth(), scale * bounds.right() + margin);
    int bottom = (int) Math.min(picture.getHeight(), scale * bounds.bottom() + margin);
    BufferedImage cut = picture.getSubimage(left, top, right - left, bottom - top);
    List<PixelBox> inCut =
        boxes.stream()
            .map(
                box ->
                    new PixelBox(
                            scale * box.x(),
                            scale * box.y(),
                            scale * box.right(),
                            scale * box.bottom())
                        .moved(-left, -top))
            .toList();
    int radius = (int) Math.ceil(WIDEST * inCut.get(0).shorter());
    return FieldInk.of(InkMap.of(cut, radius), inCut);
  }
}
