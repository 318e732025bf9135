package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import java.util.Locale;

/** The ten probabilities as a table with bars. */
final class ProbabilityBars {
  private ProbabilityBars() {}

  static String html(Recognition reading) {
    StringBuilder rows = new StringBuilder();
    for (int digit = 0; digit < Recognition.DIGITS; digit++) {
      double probability = reading.probability(digit);
      boolean best = reading.best().isPresent() && reading.best().getAsInt() == digit;
      rows.append(
          String.format(
              Locale.ROOT,
              """
              <tr%s><th scope="row">%d</th>\
              <td class="bar"><span style="width:%.1f%%"></span></td>\
              <td>%s</td></tr>
              """,
              best ? " class=\"best\"" : "",
              digit,
              100 * probability,
              ReadingText.percent(probability)));
    }
    return """
        <table class="bars">
        <caption>Probability of each digit</caption>
        <thead><tr><th scope="col">Digit</th><th scope="col" colspan="2">Probability</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """
        .formatted(rows);
  }
}
