package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The parts of a line from left to right.
 *
 * @param plane in which they lie
 * @param relative contrast relative to the ink nearby
 * @param blobs connected ink
 * @param slant of the writing
 * @param stroke usual width of strokes
 * @param parts what is to be read
 */
record LineParts(
    LinePlane plane, Plane relative, Blobs blobs, double slant, double stroke, List<Part> parts) {
  /**
   * Share of the strongest ink nearby that belongs to a stroke: less where enlargement has blurred
   * thin strokes, more where a higher one parts digits that just touch.
   */
  private static final float SHARP = 0.5f;

  private static final float BLURRED = 0.3f;

  /** Enlargement at which strokes are blurred. */
  private static final double MUCH = 2.5;

  /** By how much every stroke exceeds that share somewhere. */
  private static final float MORE = 0.15f;

  /** How far around a pixel ink counts as nearby, relative to the height of digits. */
  private static final double NEARBY = 0.5;

  /** Area of a speck at most, relative to the squared height of digits. */
  private static final double SPECK = 0.004;

  /** The same where points stand, relative to the squared width of strokes. */
  private static final double POINT = 0.1;

  /** How far from the base line that is, relative to the height of digits. */
  private static final double AT_BASE = 0.15;

  /** Share of its width that a part shares with a larger one to which it belongs for certain. */
  private static final double WITHIN = 0.8;

  /** Its area at most, relative to the larger one's. */
  private static final double LESSER = 0.35;

  /** An underline is so much longer than thick, and not thicker than that share of a digit. */
  private static final double FLAT = 3.5;

  private static final double THICK = 0.2;

  LineParts {
    parts = List.copyOf(parts);
  }

  static LineParts of(LinePlane plane) {
    Plane contrast = plane.contrast();
    double digit = plane.digitHeight();
    Plane relative =
        RelativeInk.of(contrast, plane.levels(), Math.max(2, (int) Math.round(NEARBY * digit)));
    float low = low(plane.scale());
    Blobs blobs = Blobs.of(relative, new InkLevels(0, 0, low, low + MORE));
    double slant = Slant.of(blobs.labels(), contrast.width, contrast.height);
    List<Part> parts = parts(blobs, slant);
    BaseLine base = BaseLine.of(parts, digit);
    double stroke = RunWidth.of(blobs);
    parts.removeIf(
        part ->
            part.area() < SPECK * digit * digit
                && (part.area() < POINT * stroke * stroke
                    || Math.abs(part.bottom() - base.at(part.centre())) > AT_BASE * digit));
    parts.removeIf(part -> isUnderline(part, base, digit));
    return new LineParts(plane, relative, blobs, slant, stroke, joined(parts));
  }

  private static float low(double scale) {
    double blurred = Math.max(0, Math.min(1, (scale - 1) / (MUCH - 1)));
    return (float) (SHARP + blurred * (BLURRED - SHARP));
  }

  private static List<Part> parts(Blobs blobs, double slant) {
    int width = blobs.width();
    int[] left = new int[blobs.list().size() + 1];
    int[] right = new int[left.length];
    Arrays.fill(left, Integer.MAX_VALUE);
    Arrays.fill(right, Integer.MIN_VALUE);
    int[] labels = blobs.labels();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] > 0) {
        int u = i % width + Slant.shift(slant, i / width, blobs.height());
        left[labels[i]] = Math.min(left[labels[i]], u);
        right[labels[i]] = Math.max(right[labels[i]], u + 1);
      }
    }
    List<Part> parts = new ArrayList<>();
    for (Blob blob : blobs.list()) {
      parts.add(
          new Part(
              List.of(blob),
              left[blob.label()],
              right[blob.label()],
              blob.box().y(),
              blob.bottom(),
              blob.area()));
    }
    return parts;
  }

  private static boolean isUnderline(Part part, BaseLine base, double digit) {
    double thickness = (double) part.area() / part.width();
    return part.width() >= FLAT * thickness
        && thickness <= THICK * digit
        && part.height() <= 2 * THICK * digit
        && part.width() >= 0.5 * digit
        && (part.top() + part.bottom()) / 2.0 >= base.at(part.centre()) - 0.05 * digit;
  }

  /** Columns that both cover as they lie: a leaning 7 set upright would reach over a comma. */
  private static int columns(Box one, Box other) {
    return Math.min(one.x() + one.width(), other.x() + other.width())
        - Math.max(one.x(), other.x());
  }

  /** Takes together what lies within a larger part's reach, such as the dot in a zero. */
  private static List<Part> joined(List<Part> parts) {
    List<Part> rest = new ArrayList<>(parts);
    rest.sort(Comparator.comparingInt(Part::area).reversed());
    List<Part> joined = new ArrayList<>();
    for (Part part : rest) {
      int home = -1;
      for (int i = 0; i < joined.size() && home < 0; i++) {
        Part larger = joined.get(i);
        if (part.shared(larger) >= WITHIN * part.width()
            && columns(part.box(), larger.box()) >= WITHIN * part.box().width()
            && part.area() <= LESSER * larger.area()
            && part.top() < larger.bottom()
            && part.bottom() > larger.top()) {
          home = i;
        }
      }
      if (home < 0) {
        joined.add(part);
      } else {
        joined.set(home, joined.get(home).with(part));
      }
    }
    joined.sort(Comparator.comparingDouble(Part::centre));
    return joined;
  }
}
