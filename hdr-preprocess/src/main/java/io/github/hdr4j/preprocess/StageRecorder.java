package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Polarity;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.PreparationTrace.Stage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Keeps a picture of every stage. Used by one thread. */
final class StageRecorder implements StageSink {
  /** Pixels of the picture for one of the tensor. */
  private static final int ENLARGED = 8;

  private static final int LEFT_OUT = 90;

  /** Side of a picture relative to the width of a line that is seen on it. */
  private static final int LINES = 150;

  private final List<Stage> stages = new ArrayList<>();
  private Polarity polarity = Polarity.DARK_ON_LIGHT;

  @Override
  public void luminance(Plane luminance) {
    add(
        "luminance",
        "How bright each pixel is, at the size that is worked on, inverted bands turned.",
        Pictures.of(luminance, 1));
  }

  @Override
  public void polarity(Polarity found) {
    polarity = found;
  }

  @Override
  public void paper(Plane paper) {
    add("paper", "The paper and its light, as they would be without ink.", Pictures.of(paper, 1));
  }

  @Override
  public void contrast(Plane contrast) {
    add(
        "contrast",
        "How far each pixel stands out from its paper, shadows taken away.",
        Pictures.of(contrast, 255));
  }

  @Override
  public void marks(Blobs blobs, Marks marks) {
    boolean[] chosen = blobs.chosen(marks.blobs());
    Plane mask = Plane.blank(blobs.width(), blobs.height());
    for (int i = 0; i < mask.values.length; i++) {
      int label = blobs.labels()[i];
      mask.values[i] = chosen[label] ? 255 : label > 0 ? LEFT_OUT : 0;
    }
    add("mask", "Strokes in white, what was left out in gray.", Pictures.of(mask, 1));
  }

  @Override
  public void ink(InkPlane ink) {
    BufferedImage picture = Pictures.of(ink.ink(), 255);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setColor(Color.RED);
      graphics.setStroke(new BasicStroke(Math.max(1, ink.ink().longest() / LINES)));
      Box box = ink.box();
      graphics.drawRect(box.x() - 1, box.y() - 1, box.width() + 1, box.height() + 1);
    } finally {
      graphics.dispose();
    }
    add("ink", "The ink that was chosen, and its box.", picture);
  }

  /** Adds the tensor, if there is one, and closes the trace. */
  PreparationTrace finish(Preparation preparation) {
    if (preparation instanceof Preparation.Ink one) {
      tensor(one.tensor());
    } else if (preparation instanceof Preparation.SeveralMarks several) {
      tensor(several.tensor());
    }
    return PreparationTrace.of(stages, polarity, preparation);
  }

  private void tensor(DigitTensor tensor) {
    int size = DigitTensor.SIZE * ENLARGED;
    Plane enlarged = Plane.blank(size, size);
    for (int i = 0; i < enlarged.values.length; i++) {
      enlarged.values[i] = tensor.ink(i % size / ENLARGED, i / size / ENLARGED);
    }
    add("tensor", "What the engine sees, eight times as large.", Pictures.of(enlarged, 255));
  }

  private void add(String name, String description, BufferedImage picture) {
    stages.add(new Stage(name, description, picture));
  }
}
