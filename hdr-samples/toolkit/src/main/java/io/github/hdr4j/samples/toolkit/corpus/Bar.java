package io.github.hdr4j.samples.toolkit.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * What a corpus has to reach after a transform.
 *
 * @param pictures exactly so many
 * @param correct at least
 * @param acceptedWrong at most
 * @param same at least
 */
record Bar(int pictures, int correct, int acceptedWrong, int same) {
  /** A bar that lies lower than this share of the pictures could be, no longer guards anything. */
  private static final int SLACK_SHARE = 50;

  /** The bar that these counts just reach. */
  static Bar of(Tally tally) {
    return new Bar(tally.pictures(), tally.correct(), tally.acceptedWrong(), tally.same());
  }

  Judgement judge(CorpusFigures figures) {
    Tally tally = figures.tally();
    if (tally.pictures() != pictures) {
      return new Judgement(
          figures.corpus(),
          figures.transform(),
          Judgement.Kind.CHANGED,
          "%d pictures, not %d".formatted(tally.pictures(), pictures));
    }
    List<String> fell = new ArrayList<>();
    List<String> rose = new ArrayList<>();
    compare("correct", tally.correct(), correct, fell, rose);
    // The sign turns at most into at least.
    compare("accepted wrong", -tally.acceptedWrong(), -acceptedWrong, fell, rose);
    compare("same", tally.same(), same, fell, rose);
    if (!fell.isEmpty()) {
      return judgement(figures, Judgement.Kind.FELL, fell);
    }
    return rose.isEmpty()
        ? judgement(figures, Judgement.Kind.MET, List.of())
        : judgement(figures, Judgement.Kind.TOO_LAX, rose);
  }

  private void compare(String what, int value, int bar, List<String> fell, List<String> rose) {
    String text = "%s %d, not %d".formatted(what, Math.abs(value), Math.abs(bar));
    if (value < bar) {
      fell.add(text);
    } else if (value > bar + Math.max(1, pictures / SLACK_SHARE)) {
      rose.add(text);
    }
  }

  private static Judgement judgement(
      CorpusFigures figures, Judgement.Kind kind, List<String> details) {
    return new Judgement(figures.corpus(), figures.transform(), kind, String.join(", ", details));
  }
}
