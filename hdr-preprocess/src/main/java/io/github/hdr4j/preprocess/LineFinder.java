package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the lines of writing on a page: blobs of similar height that stand beside each other, and
 * the dots, flags and broken strokes among them.
 */
final class LineFinder {
  /** Height below which digits must not be much lower than others in the picture. */
  private static final int CLEAR_HEIGHT = 15;

  private static final double TINY = 0.65;

  /** Blobs beyond this number, the smallest ones, are of no interest. */
  private static final int MOST_BLOBS = 4000;

  /** Strip along the picture's edges where a line may be cut, relative to the longest side. */
  private static final double AT_EDGE = 0.02;

  /** The same relative to the height of the mark, whichever is less. */
  private static final double CUT_OFF = 0.1;

  /**
   * Height of a mark relative to the shorter side of the picture below which the picture is a page
   * rather than cut out of one, and only what touches its edge is cut.
   */
  private static final double ON_PAGE = 0.15;

  /** Contrast relative to the darkest line below which a line does not belong to the page. */
  private static final double PALE = 0.5;

  /** Greatest height and least width of a minus, relative to the height of the line. */
  private static final double MINUS = 0.25;

  /** How far before the digits it ends at most, likewise. */
  private static final double BEFORE = 0.9;

  /** How far dots and flags may lie off, relative to the height of the line. */
  private static final double OFF = 0.3;

  /** Number of marks from which their usual height says what a mark by itself is. */
  private static final int MANY = 6;

  /** Height from which a mark of usual shape stands by itself, relative to the usual height. */
  private static final double BY_ITSELF = 0.6;

  /** Least height of it relative to its width. */
  private static final double UPRIGHT = 0.8;

  private final Blobs blobs;
  private final List<Blob> all;
  private final float[] peaks;

  /** Whether most marks are so low that this is a page, where other things are broken, too. */
  private final boolean page;

  private LineFinder(PageInk page) {
    blobs = page.blobs();
    all =
        page.writing().stream()
            .filter(blob -> blob.area() >= 3)
            .sorted(Comparator.comparingInt(Blob::area).reversed())
            .limit(MOST_BLOBS)
            .toList();
    peaks = peaks(page);
    this.page = all.isEmpty() || isOnPage(medianHeight());
  }

  private int medianHeight() {
    int[] heights = all.stream().mapToInt(blob -> blob.box().height()).sorted().toArray();
    return heights[heights.length / 2];
  }

  /** The lines in reading order. */
  static List<WritingLine> find(PageInk page) {
    return new LineFinder(page).lines();
  }

  private List<WritingLine> lines() {
    List<List<Blob>> groups = new ArrayList<>(LineLinks.groups(all, page));
    List<WritingLine> lines = new ArrayList<>();
    List<Blob> small = new ArrayList<>();
    groups.sort(Comparator.comparingDouble(group -> -height(group)));
    double standing = standing();
    for (List<Blob> group : groups) {
      double height = height(group);
      boolean alone = height >= standing && isUpright(group);
      if (height >= LineLinks.LEAST_HEIGHT && (alone || !isAttached(group, height, lines))) {
        lines.add(new WritingLine(group, height));
      } else {
        small.addAll(group);
      }
    }
    List<WritingLine> whole = new ArrayList<>();
    for (WritingLine line : lines) {
      List<Blob> with = new ArrayList<>(line.blobs());
      small.stream().filter(blob -> isNear(blob, line)).forEach(with::add);
      whole.add(new WritingLine(with, line.height()));
    }
    return ReadingOrder.of(withoutTiny(withoutPale(withoutCut(whole))));
  }

  /**
   * Height from which a mark beside a much higher one is no dot or flag of it, as a digit beside a
   * drawing; infinite in a picture of few marks.
   */
  private double standing() {
    int[] heights =
        all.stream()
            .mapToInt(blob -> blob.box().height())
            .filter(height -> height >= CLEAR_HEIGHT)
            .sorted()
            .toArray();
    return heights.length < MANY
        ? Double.POSITIVE_INFINITY
        : Math.max(CLEAR_HEIGHT, BY_ITSELF * heights[heights.length / 2]);
  }

  private static boolean isUpright(List<Blob> group) {
    Box box = new Group(group).box();
    return box.height() >= UPRIGHT * box.width();
  }

  /** What an edge of the picture cuts off is a neighbour's, if there is other writing. */
  private List<WritingLine> withoutCut(List<WritingLine> lines) {
    List<WritingLine> inside =
        lines.stream()
            .filter(line -> line.blobs().stream().anyMatch(blob -> !isAtEdge(blob.box())))
            .toList();
    return inside.isEmpty() ? lines : inside;
  }

  private boolean isAtEdge(Box box) {
    double strip =
        Math.min(AT_EDGE * Math.max(blobs.width(), blobs.height()), CUT_OFF * box.height());
    double near = isOnPage(box.height()) ? 1 : Math.max(1, strip);
    return box.x() < near
        || box.y() < near
        || box.x() + box.width() > blobs.width() - near
        || box.y() + box.height() > blobs.height() - near;
  }

  private boolean isOnPage(int height) {
    return height < ON_PAGE * Math.min(blobs.width(), blobs.height());
  }

  /** What shows through from the back of the paper, and shade. */
  private List<WritingLine> withoutPale(List<WritingLine> lines) {
    double darkest = lines.stream().mapToDouble(this::contrast).max().orElse(0);
    return lines.stream().filter(line -> contrast(line) >= PALE * darkest).toList();
  }

  /** The highest contrast of a line, without specks. */
  private double contrast(WritingLine line) {
    return line.blobs().stream()
        .filter(blob -> blob.box().height() >= line.height() / 2)
        .mapToDouble(blob -> peaks[blob.label()])
        .max()
        .orElse(0);
  }

  private static float[] peaks(PageInk page) {
    int[] labels = page.blobs().labels();
    float[] peaks = new float[page.blobs().list().size() + 1];
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != 0) {
        peaks[labels[i]] = Math.max(peaks[labels[i]], page.contrast().values[i]);
      }
    }
    return peaks;
  }

  /** Small print below the size at which digits can be read for certain. */
  private static List<WritingLine> withoutTiny(List<WritingLine> lines) {
    double highest = lines.stream().mapToDouble(WritingLine::height).max().orElse(0);
    return lines.stream()
        .filter(line -> line.height() >= CLEAR_HEIGHT || line.height() >= TINY * highest)
        .toList();
  }

  private static double height(List<Blob> group) {
    int[] heights = group.stream().mapToInt(blob -> blob.box().height()).sorted().toArray();
    // The upper half: what is broken makes lower blobs.
    return heights[(int) (0.6 * (heights.length - 1) + 0.5)];
  }

  private static boolean isAttached(List<Blob> group, double height, List<WritingLine> lines) {
    return lines.stream()
        .anyMatch(
            line ->
                height < LineLinks.SIMILAR * 1.2 * line.height()
                    && group.stream().allMatch(blob -> isNear(blob, line)));
  }

  /** A short level stroke, which stands further off than other small marks. */
  private static boolean isMinus(Box box, WritingLine line) {
    return box.height() <= MINUS * line.height()
        && box.width() >= MINUS * line.height()
        && box.width() <= line.height();
  }

  private static boolean isNear(Blob blob, WritingLine line) {
    double off = OFF * line.height();
    Box box = line.box();
    boolean begins =
        blob.box().x() >= box.x() - off
            || (isMinus(blob.box(), line) && blob.right() >= box.x() - BEFORE * line.height());
    return begins
        && blob.right() <= box.x() + box.width() + 2 * off
        && blob.box().y() >= box.y() - off
        && blob.bottom() <= box.y() + box.height() + off;
  }
}
