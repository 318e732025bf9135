package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldLayout;
import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Penman;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import io.github.hdr4j.samples.toolkit.scene.WrittenPage;
import java.util.List;
import java.util.Random;

/** Writes into fields as people do: too large, too high, over the walls, now and then. */
final class FieldWriter {
  /** Width of a digit with the space beside it, as a share of its height. */
  private static final double ADVANCE = 0.74;

  private static final double SIGN_ADVANCE = 0.36;

  /** The highest digit, in units: more than that nobody writes, however large the box. */
  private static final double HIGHEST = 36;

  private static final double WOBBLE = 0.012;

  /** Width of a pen's line, in units. */
  private static final double THINNEST = 1.7;

  private static final double THICKEST = 3;

  private static final List<Stroke> COMMA = Stroke.parseAll("46,88 46,98 38,114");
  private static final List<Stroke> POINT = Stroke.parseAll("40,96 43,98 41,100 39,97");

  private final WrittenPage page;
  private final double scale;
  private final Random random;
  private final Penman penman;
  private final double lineWidth;
  private final double size;
  private final double high;

  FieldWriter(WrittenPage page, double scale, Random random) {
    this.page = page;
    this.scale = scale;
    this.random = random;
    this.lineWidth = Pick.between(THINNEST, THICKEST, random);
    this.penman = Penman.any(1, WOBBLE, random);
    this.size = Pick.between(0.62, 0.78, random);
    this.high = 0.04 * random.nextGaussian();
  }

  void write(FieldTemplate field, String text) {
    if (field.layout() instanceof FieldLayout.Comb comb) {
      for (int i = 0; i < text.length(); i++) {
        inCell(text.charAt(i) - '0', comb.boxes().get(i));
      }
    } else {
      inOpenBox(text, field.layout().bounds());
    }
  }

  private void inCell(int digit, PageBox cell) {
    double height = digitHeight(Math.min(cell.height(), 1.3 * cell.width()));
    double x = Boxes.middleX(cell) + 0.06 * cell.width() * random.nextGaussian();
    double y = Boxes.middleY(cell) + (high + 0.045 * random.nextGaussian()) * cell.height();
    digit(digit, x, y, height);
  }

  private void inOpenBox(String text, PageBox box) {
    double room = text.chars().mapToDouble(FieldWriter::advance).sum();
    double height = Math.min(digitHeight(box.height()), 0.92 * box.width() / Math.max(1, room));
    double free = box.width() - room * height;
    double x = box.x() + free * (0.15 + 0.5 * random.nextDouble());
    double y = Boxes.middleY(box) + high * box.height();
    double drift = 0.02 * random.nextGaussian();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double advance = advance(c) * height;
      double centre = x + advance / 2;
      double level =
          y + drift * (centre - Boxes.middleX(box)) + 0.025 * height * random.nextGaussian();
      if (Character.isDigit(c)) {
        digit(c - '0', centre, level, height * (1 + 0.06 * random.nextGaussian()));
      } else {
        strokes(c == ',' ? COMMA : POINT, centre, level, height);
      }
      x += advance * (1 + 0.05 * random.nextGaussian());
    }
  }

  private static double advance(int character) {
    return Character.isDigit(character) ? ADVANCE : SIGN_ADVANCE;
  }

  private double digitHeight(double room) {
    return Math.min(HIGHEST, room * size) * (1 + 0.07 * random.nextGaussian());
  }

  /** Takes back what a field holds, or says that it is not to be filled in. */
  void crossOut(FieldTemplate field) {
    PageBox area = field.layout().bounds();
    double height = Math.min(area.height(), 1.2 * HIGHEST);
    double width = 1.04 * area.width() / height;
    strokes(Script.crossingOut(width, random), Boxes.middleX(area), Boxes.middleY(area), height);
  }

  /** Writes something on a line. */
  void scribble(PageBox line) {
    double height = line.height() * (0.85 + 0.2 * random.nextDouble());
    strokes(
        Script.words(line.width() / height - 1, random),
        Boxes.middleX(line),
        Boxes.middleY(line),
        height);
  }

  private void digit(int digit, double x, double y, double height) {
    Place place = place(x, y, height, 2 * height);
    lay(penman.withThickness(lineWidth / height).write(digit, place, random), x, y, place);
  }

  private void strokes(List<Stroke> strokes, double x, double y, double height) {
    double reach =
        strokes.stream()
            .flatMap(stroke -> stroke.arcs().stream())
            .flatMap(List::stream)
            .mapToDouble(point -> Math.abs(point.x() - 0.4))
            .max()
            .orElse(1);
    Place place = place(x, y, height, (2 * reach + 1.5) * height);
    lay(penman.withThickness(lineWidth / height).write(strokes, place, random), x, y, place);
  }

  /** On a sheet of its own with the middle where it belongs within a pixel. */
  private Place place(double x, double y, double height, double width) {
    int columns = (int) Math.ceil(scale * width);
    int rows = (int) Math.ceil(scale * 2 * height);
    double centreX = Math.floor(columns / 2.0) + scale * x - Math.floor(scale * x);
    double centreY = Math.floor(rows / 2.0) + scale * y - Math.floor(scale * y);
    return new Place(columns, rows, centreX, centreY, scale * height);
  }

  private void lay(Ink ink, double x, double y, Place place) {
    int left = (int) Math.floor(scale * x) - place.width() / 2;
    int top = (int) Math.floor(scale * y) - place.height() / 2;
    page.write(ink, left, top);
  }
}
