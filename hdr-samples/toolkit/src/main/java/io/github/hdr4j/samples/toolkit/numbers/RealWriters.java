package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** People whose digits are in a data set that knows who wrote what. */
public final class RealWriters implements Writers {
  private static final int DIGITS = 10;

  private final List<RealWriter> writers;

  private RealWriters(List<RealWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  /**
   * Sorts digits by who wrote them. Only people of whom there are all ten digits take part.
   *
   * @param pictures light on dark, of an IDX file
   * @param writer of the picture at a position
   * @param chosen which writers take part
   * @return the writers
   * @throws IllegalArgumentException if a picture is of no IDX file, or nobody is left
   */
  public static RealWriters of(
      List<LabelledPicture> pictures, IntUnaryOperator writer, IntPredicate chosen) {
    Map<Integer, List<IdxPicture>> byWriter = new TreeMap<>();
    for (int i = 0; i < pictures.size(); i++) {
      int by = writer.applyAsInt(i);
      if (!(pictures.get(i) instanceof IdxPicture picture)) {
        throw new IllegalArgumentException(pictures.get(i).name() + " is not in an IDX file");
      }
      if (chosen.test(by)) {
        byWriter.computeIfAbsent(by, key -> new ArrayList<>()).add(picture);
      }
    }
    List<RealWriter> complete =
        byWriter.values().stream()
            .filter(all -> all.stream().mapToInt(IdxPicture::label).distinct().count() == DIGITS)
            .map(RealWriter::new)
            .toList();
    if (complete.isEmpty()) {
      throw new IllegalArgumentException(
          "none of the %d chosen writers wrote all ten digits".formatted(byWriter.size()));
    }
    return new RealWriters(complete);
  }

  /**
   * How many they are.
   *
   * @return 1 or more
   */
  public int count() {
    return writers.size();
  }

  @Override
  public Writer any(Random random) {
    return Pick.from(writers, random);
  }

  /** One of them. */
  private static final class RealWriter implements Writer {
    private static final double FULL = 255;

    private final List<List<IdxPicture>> digits;

    RealWriter(List<IdxPicture> pictures) {
      List<List<IdxPicture>> sorted = new ArrayList<>();
      for (int digit = 0; digit < DIGITS; digit++) {
        int label = digit;
        sorted.add(pictures.stream().filter(picture -> picture.label() == label).toList());
      }
      digits = List.copyOf(sorted);
    }

    @Override
    public Form digit(int digit, Random random) {
      return form(Pick.from(digits.get(digit), random));
    }

    private static Form form(IdxPicture picture) {
      BufferedImage image = picture.images().picture(picture.index());
      Raster raster = image.getRaster();
      return Form.digit(
          Ink.painted(
              image.getWidth(), image.getHeight(), (x, y) -> raster.getSample(x, y, 0) / FULL));
    }

    @Override
    public double thickness() {
      // the 1 is a plain line in nearly every hand
      return form(digits.get(1).get(0)).lineWidth();
    }
  }
}
