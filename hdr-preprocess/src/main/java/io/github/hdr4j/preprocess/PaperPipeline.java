package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Polarity;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.WritingStyle;
import java.awt.image.BufferedImage;
import java.util.List;

/** The order of the steps from a picture to its preparation. */
final class PaperPipeline {
  private PaperPipeline() {}

  static Preparation run(BufferedImage image, StageSink sink) {
    WorkingSize size = WorkingSize.of(image.getWidth(), image.getHeight());
    Plane luminance =
        InvertedBands.undone(
            MiddleStep.shrink(Luminance.of(image, size), size.width(), size.height()));
    sink.luminance(luminance);
    Polarity polarity = PolarityRule.of(luminance);
    sink.polarity(polarity);
    Plane contrast = Contrast.of(luminance, polarity, sink);
    sink.contrast(contrast);
    InkSearch found = InkSearch.in(contrast);
    sink.marks(found.blobs(), found.marks());
    if (found.isBlank()) {
      return Preparation.blank();
    }
    InkPlane ink = InkPlane.of(contrast, found);
    sink.ink(ink);
    Plane mark = ink.cropped();
    DigitTensor tensor = MnistField.of(SmoothEnlargement.apply(StrokeWidening.apply(mark)));
    WritingStyle style = StyleMeter.measure(mark);
    Box box = size.toSource(ink.box());
    if (found.marks().groups().size() > 1) {
      return Preparation.severalMarks(tensor, box, style, boxes(found.marks(), size));
    }
    return Preparation.ink(tensor, box, style, Cautions.of(ink));
  }

  private static List<Box> boxes(Marks marks, WorkingSize size) {
    return marks.groups().stream().map(group -> size.toSource(group.box())).toList();
  }
}
