package io.github.hdr4j.samples.web.operation;

import io.github.bucket4j.ConsumptionProbe;
import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many pictures somebody may have read in a minute. */
@Component
public class PictureRate {
  private final Buckets users;
  private final Buckets visitors;

  PictureRate(WebSettings settings) {
    users = new Buckets(settings.rate().user());
    visitors = new Buckets(settings.rate().visitor());
  }

  /**
   * Counts pictures of somebody.
   *
   * @param caller who sends them
   * @param pictures how many
   * @return how many more he may send now
   * @throws Refusal if these are too many already; then none of them counts
   */
  public long take(Caller caller, int pictures) {
    Buckets buckets = caller.account().isPresent() ? users : visitors;
    ConsumptionProbe probe = buckets.take(caller.key(), pictures);
    if (probe.isConsumed()) {
      return probe.getRemainingTokens();
    }
    String advice =
        caller.account().isPresent() ? "" : " Those who sign in or send an API key may send more.";
    String detail =
        "No more than %d pictures a minute are read for you.%s"
            .formatted(buckets.perMinute(), advice);
    Refusal refusal =
        new Refusal(ProblemType.TOO_MANY_REQUESTS, detail)
            .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    refusal.getHeaders().set(RateHeaders.LIMIT, Integer.toString(buckets.perMinute()));
    refusal.getHeaders().set(RateHeaders.REMAINING, Long.toString(probe.getRemainingTokens()));
    throw refusal;
  }

  /**
   * How many pictures a minute somebody may send.
   *
   * @param caller who sends them
   * @return the limit
   */
  public int limit(Caller caller) {
    return (caller.account().isPresent() ? users : visitors).perMinute();
  }
}
