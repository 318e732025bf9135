package io.github.hdr4j.samples.training;

import io.github.hdr4j.preprocess.dataset.IdxPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The digits of one person.
 *
 * @param digits ten lists, of all zeros, all ones and so on; none is empty
 */
record Hand(List<List<Glyph>> digits) {
  private static final int DIGITS = 10;

  Hand {
    digits = digits.stream().map(List::copyOf).toList();
  }

  /** Sorts the digits of one person; empty unless there are all ten. */
  static Optional<Hand> of(List<IdxPicture> pictures) {
    List<List<Glyph>> digits = new ArrayList<>();
    for (int d = 0; d < DIGITS; d++) {
      digits.add(new ArrayList<>());
    }
    for (IdxPicture picture : pictures) {
      digits.get(picture.label()).add(Glyph.of(picture));
    }
    return digits.stream().anyMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(new Hand(digits));
  }

  /** One of the pictures of a digit. */
  Glyph any(int digit, SplittableRandom random) {
    List<Glyph> some = digits.get(digit);
    return some.get(random.nextInt(some.size()));
  }
}
