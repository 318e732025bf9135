package io.github.hdr4j.samples.cli;

import io.github.hdr4j.NumberRules;
import io.github.hdr4j.NumberSign;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options that say what is known of the numbers. */
final class NumberRulesChoice {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");
  private static final String NONE = "none";

  @Option(
      names = "--digits",
      paramLabel = "N",
      description =
          "Every number has so many digits, such as 6, or 4-6. The best number of that length is"
              + " looked for.")
  private Optional<String> digits = Optional.empty();

  @Option(
      names = "--signs",
      paramLabel = "SIGNS",
      description =
          "Signs that may stand between digits: some of .,-/ as one word, or none. Others are"
              + " passed over. Default: all four.")
  private Optional<String> signs = Optional.empty();

  /** Tells whether anything is known. */
  boolean given() {
    return digits.isPresent() || signs.isPresent();
  }

  NumberRules rules() {
    NumberRules.Builder rules = NumberRules.builder();
    digits.ifPresent(length -> addLength(rules, length));
    signs.ifPresent(word -> rules.signs(signs(word)));
    return rules.build();
  }

  private static void addLength(NumberRules.Builder rules, String length) {
    Matcher matcher = LENGTH.matcher(length);
    if (!matcher.matches()) {
      throw new UsageException("--digits must be such as 6 or 4-6, not '%s'".formatted(length));
    }
    int fewest = Integer.parseInt(matcher.group(1));
    int most = Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(fewest);
    try {
      rules.length(fewest, most);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--digits: " + Failures.describe(e), e);
    }
  }

  private static Set<NumberSign> signs(String word) {
    Set<NumberSign> wanted = EnumSet.noneOf(NumberSign.class);
    if (word.equals(NONE)) {
      return wanted;
    }
    for (NumberSign sign : NumberSign.values()) {
      if (word.indexOf(sign.symbol()) >= 0) {
        wanted.add(sign);
      }
    }
    if (wanted.size() != word.length()) {
      throw new UsageException(
          "--signs must be some of .,-/ as one word, or none, not '%s'".formatted(word));
    }
    return wanted;
  }
}
