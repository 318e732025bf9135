package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.reading.ReadingFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Understands the parameters of requests for readings. */
final class Filters {
  private static final int MOST_WORDS = 200;
  private static final List<String> VERDICTS =
      Arrays.stream(Verdict.values()).map(ResultJson::word).toList();

  private Filters() {}

  static ReadingFilter of(String words, String verdict, boolean corrected) {
    if (words.length() > MOST_WORDS) {
      throw malformed("\"q\" is longer than %d characters.".formatted(MOST_WORDS));
    }
    if (verdict.isEmpty()) {
      return new ReadingFilter(words, Optional.empty(), corrected);
    }
    if (!VERDICTS.contains(verdict)) {
      throw malformed(
          "There is no verdict \"%s\". Use one of: %s."
              .formatted(verdict, String.join(", ", VERDICTS)));
    }
    return new ReadingFilter(words, Optional.of(verdict), corrected);
  }

  static Refusal malformed(String detail) {
    return new Refusal(ProblemType.BAD_REQUEST, detail);
  }
}
