package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.scene.Photograph;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Makes pictures of pages on which single digits of one person stand free among words, lines and
 * drawings. Immutable and thread-safe.
 */
public final class PageGenerator {
  private static final int NARROWEST = 560;
  private static final int WIDEST = 1100;
  private static final double LOWEST = 26;
  private static final double HIGHEST = 64;

  /** Largest difference of size between the digits of a page. */
  private static final double UNEVEN = 0.3;

  private final Writers writers;
  private final Scripts scripts;

  /**
   * A generator.
   *
   * @param writers whose digits they are
   * @param scripts where the letters come from
   */
  public PageGenerator(Writers writers, Scripts scripts) {
    this.writers = writers;
    this.scripts = scripts;
  }

  /**
   * Makes one page; every third is on poor paper and in poor light.
   *
   * @param seed another one, other pages
   * @param number of the page; the same seed and number give the same page
   * @return the picture and what is on it
   */
  public PagePicture draw(long seed, int number) {
    Random random = Seeded.random("page", seed, number);
    int width = Pick.integer(NARROWEST, WIDEST, random);
    int height = (int) (width * Pick.between(0.7, 1.4, random));
    double digit = Pick.between(LOWEST, HIGHEST, random) * width / WIDEST + LOWEST / 2;
    Page page = new Page(width, height, 0.45 * digit, random);
    Writer writer = writers.any(random);
    Doodles doodles = new Doodles(writer.thickness() * digit, digit);
    // the large ones first: they find no place later
    drawings(page, doodles, random);
    words(page, scripts.any(writer.thickness(), random), doodles, digit, random);
    digits(page, writer, digit, random);
    boolean poor = random.nextInt(3) == 0;
    Photograph photograph =
        poor
            ? Photograph.poor(1, 1.5 * digit / Math.min(width, height), random)
            : Photograph.good(1, random);
    BufferedImage image = photograph.take(new Plate(width, height).ink(), page.ink(), random);
    return new PagePicture(image, PictureFile.any(poor, random), page.marks());
  }

  private static void drawings(Page page, Doodles doodles, Random random) {
    for (int i = Pick.integer(2, 7, random); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> put(page, PageMark.Kind.LINE, doodles.line(page.width(), random));
        case 1 -> put(page, PageMark.Kind.FRAME, doodles.frame(random));
        case 2 -> put(page, PageMark.Kind.ARROW, doodles.arrow(random));
        default -> put(page, PageMark.Kind.SCRIBBLE, doodles.scribble(random));
      }
    }
  }

  private static void put(Page page, PageMark.Kind kind, Ink ink) {
    page.put(kind, OptionalInt.empty(), ink);
  }

  private static void words(
      Page page, Script script, Doodles doodles, double digit, Random random) {
    for (int i = Pick.integer(4, 12, random); i > 0; i--) {
      Line word = word(script, digit * Pick.between(0.7, 1.1, random), random);
      boolean circled = random.nextInt(6) == 0;
      int around = circled ? (int) (0.7 * digit) : 0;
      int left = word.placed().stream().mapToInt(Line.Placed::left).min().orElse(0);
      int top = word.placed().stream().mapToInt(Line.Placed::top).min().orElse(0);
      int bottom = word.placed().stream().mapToInt(Line.Placed::bottom).max().orElse(0);
      int wide = word.end() - left + 2 * around;
      int high = bottom - top + 2 * around;
      Optional<Box> place = page.place(wide, high);
      if (place.isEmpty()) {
        continue;
      }
      Box box = place.get();
      for (Line.Placed one : word.placed()) {
        page.lay(
            PageMark.Kind.LETTER,
            OptionalInt.empty(),
            one.stamp().ink(),
            box.x() + around + one.left() - left,
            box.y() + around + one.top() - top);
      }
      if (circled) {
        Ink circle = doodles.circle(box, random);
        page.lay(
            PageMark.Kind.CIRCLE,
            OptionalInt.empty(),
            circle,
            Math.max(0, box.x() + (wide - circle.width()) / 2),
            Math.max(0, box.y() + (high - circle.height()) / 2));
      }
    }
  }

  private static Line word(Script script, double height, Random random) {
    Press press = new Press(Pick.between(-0.1, 0.2, random), 0);
    Baseline baseline = Baseline.any(0.4, random);
    double gap = Pick.between(0.1, 0.2, random);
    Line word = new Line();
    for (int i = Pick.integer(1, 8, random); i > 0; i--) {
      Stamp stamp = press.stamp(script.letter(random), height, baseline.skew());
      int y = (int) Math.round(baseline.at(word.end(), height));
      int apart = (int) Math.ceil(gap * height);
      word.apart('a', stamp, y, apart, apart);
    }
    return word;
  }

  private void digits(Page page, Writer writer, double height, Random random) {
    Press press = new Press(Pick.between(-0.1, 0.2, random), 0);
    for (int i = Pick.integer(4, 14, random); i > 0; i--) {
      int digit = random.nextInt(10);
      double size = height * (1 + Pick.between(-UNEVEN, UNEVEN, random));
      double turn = Pick.between(-0.08, 0.08, random);
      Stamp stamp = press.stamp(writer.digit(digit, random), size, turn);
      page.put(PageMark.Kind.DIGIT, OptionalInt.of(digit), stamp.ink());
    }
  }
}
