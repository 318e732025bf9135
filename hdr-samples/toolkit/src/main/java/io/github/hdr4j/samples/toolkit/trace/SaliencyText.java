package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.samples.toolkit.explain.Saliency;
import io.github.hdr4j.samples.toolkit.explain.SaliencyPicture;
import io.github.hdr4j.samples.toolkit.html.Html;
import java.awt.Color;
import java.util.Locale;

/** Says in words what the picture of a saliency shows. */
final class SaliencyText {
  /** Odds beyond this are not told apart. */
  private static final double MOST_ODDS = 1_000_000;

  /** Never broken over two lines. */
  private static final String TO = "\u00a0:\u00a0";

  private SaliencyText() {}

  /** A caption with legend, HTML. */
  static String caption(Saliency saliency) {
    return """
        <strong>Which ink decides.</strong> Each spot of ink was covered in turn: \
        <span class="key" style="background:%s"></span> blue speaks for %d, \
        <span class="key" style="background:%s"></span> red for %d, the runner-up, \
        <span class="key" style="background:%s"></span> gray for neither. %s\
        """
        .formatted(
            css(SaliencyPicture.FOR),
            saliency.best(),
            css(SaliencyPicture.AGAINST),
            saliency.runnerUp(),
            css(SaliencyPicture.NEITHER),
            Html.escape(effect(saliency)));
  }

  private static String effect(Saliency saliency) {
    return "The odds of %d against %d are %s; without the bluest spot they are %s."
        .formatted(
            saliency.best(),
            saliency.runnerUp(),
            odds(saliency.lead()),
            odds(saliency.lead() - saliency.highest()));
  }

  /** Odds as people give them, such as 30 : 1. */
  static String odds(double logOdds) {
    double odds = Math.exp(Math.abs(logOdds));
    String more =
        odds > MOST_ODDS
            ? String.format(Locale.ROOT, "over %,.0f", MOST_ODDS)
            : String.format(Locale.ROOT, odds < 10 ? "%.1f" : "%,.0f", odds);
    return logOdds < 0 ? "1" + TO + more : more + TO + "1";
  }

  private static String css(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
  }
}
