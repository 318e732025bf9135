package io.github.hdr4j.samples.training;

import io.github.hdr4j.Preprocessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a network for strips learns from.
 *
 * @param photographed strips cut out of pictures
 * @param composer of further ones
 * @param validation strips of other people, cut out of pictures
 */
record StripData(
    List<StripSample> photographed, StripComposer composer, List<StripSample> validation) {
  /** Pictures for validation at most; no more than there are for training. */
  private static final int VALIDATION = 1000;

  StripData {
    photographed = List.copyOf(photographed);
    validation = List.copyOf(validation);
  }

  /**
   * Reads MNIST and makes pictures of numbers.
   *
   * @param folder with digits and the table of who wrote them
   * @param held who trains nothing
   * @throws IOException if it cannot be read, or too few wrote all digits
   */
  static StripData make(Path folder, HeldOut held, StripPlan plan) throws IOException {
    Preprocessor preprocessor = Preprocessor.load();
    try {
      StripNumbers training =
          new StripNumbers(TableOfWriters.read(folder, held, false), preprocessor);
      StripNumbers others = new StripNumbers(TableOfWriters.read(folder, held, true), preprocessor);
      Seeds seeds = new Seeds(plan.seed());
      StripData data =
          new StripData(
              training.samples(plan.photographed(), seeds),
              new StripComposer(
                  TableOfWriters.digits(folder, held).stream()
                      .flatMap(pictures -> Hand.of(pictures).stream())
                      .toList()),
              others.samples(Math.min(VALIDATION, plan.photographed()), new Seeds(~seeds.seed())));
      if (data.photographed().size() < plan.batch()) {
        throw new IOException(
            "--photographed: only %d lines, fewer than a batch of %d"
                .formatted(data.photographed().size(), plan.batch()));
      }
      return data;
    } catch (IllegalArgumentException e) {
      throw new IOException("--data: " + e.getMessage(), e);
    }
  }

  /** Identifies the data in a checkpoint. */
  String fingerprint() {
    CRC32 sum = new CRC32();
    photographed.forEach(sample -> sum.update(sample.ink()));
    composer.update(sum);
    return Long.toHexString(sum.getValue());
  }
}
