package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.Box;
import java.awt.image.BufferedImage;

/**
 * A form in a picture.
 *
 * @param image that shows it
 * @param rectification how its page lies there
 * @param page the page, straight
 */
record FoundForm(BufferedImage image, Rectification rectification, StraightPage page) {
  /** How far the proportions of a picture may differ from those of the page that it shows. */
  private static final double PROPORTIONS = 0.05;

  /** How far a box may reach beyond the edge of the picture, as a share of its shorter side. */
  private static final double BEYOND = 0.1;

  /** Finds the form. */
  static FoundForm in(BufferedImage image, FormTemplate template) {
    requireNonNull(image, "image");
    requireNonNull(template, "template");
    double shape = (double) image.getWidth() / image.getHeight();
    double expected = template.width() / template.height();
    if (template.registration() instanceof Registration.WholePicture
        && Math.abs(Math.log(shape / expected)) > PROPORTIONS) {
      throw new TemplateMismatchException(
          FormMessages.proportions(template, image.getWidth(), image.getHeight()));
    }
    Finding<Rectification> page = template.finder().find(image);
    Rectification rectification =
        page.found()
            .orElseThrow(
                () ->
                    new PageNotFoundException(
                        FormMessages.pageNotFound(template.name(), page.whyNot().orElseThrow())));
    return of(image, rectification, template);
  }

  /** Takes a form whose page was found. */
  static FoundForm of(BufferedImage image, Rectification rectification, FormTemplate template) {
    for (FieldTemplate field : template.fields()) {
      if (!isWithin(image, rectification, field.layout().bounds())) {
        throw new TemplateMismatchException(
            FormMessages.outsidePicture(template.name(), field.name()));
      }
    }
    return new FoundForm(image, rectification, StraightPage.of(image, rectification, template));
  }

  private static boolean isWithin(BufferedImage image, Rectification page, PageBox box) {
    double spare = BEYOND * page.scale() * Math.min(box.width(), box.height());
    return box.corners().corners().stream()
        .map(page::toPicture)
        .allMatch(
            place ->
                place.x() >= -spare
                    && place.y() >= -spare
                    && place.x() <= image.getWidth() + spare
                    && place.y() <= image.getHeight() + spare);
  }

  /** Where a field lies in the picture. */
  Box box(FieldTemplate field) {
    return rectification
        .toPicture(field.layout().bounds().corners())
        .bounds(image.getWidth(), image.getHeight())
        .orElseThrow();
  }
}
