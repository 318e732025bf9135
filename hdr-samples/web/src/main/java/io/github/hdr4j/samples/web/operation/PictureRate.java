package io.github.hdr4j.samples.web.operation;

import io.github.bucket4j.ConsumptionProbe;
import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many pictures somebody may have read in a minute. */
@Component
public class PictureRate {
  private static final String LIMIT = "RateLimit-Limit";
  private static final String REMAINING = "RateLimit-Remaining";

  private final Buckets users;
  private final Buckets visitors;

  PictureRate(WebSettings settings) {
    users = new Buckets(settings.rate().user());
    visitors = new Buckets(settings.rate().visitor());
  }

  /**
   * Counts a picture of somebody.
   *
   * @param caller who sends it
   * @param response gets headers that tell how many more he may send
   * @throws Refusal if he has sent too many; this one does not count then
   */
  public void take(Caller caller, HttpServletResponse response) {
    boolean signedIn = caller.account().isPresent();
    Buckets buckets = signedIn ? users : visitors;
    ConsumptionProbe probe = buckets.take(caller.key(), 1);
    response.setHeader(LIMIT, Integer.toString(buckets.perMinute()));
    response.setHeader(REMAINING, Long.toString(probe.getRemainingTokens()));
    if (!probe.isConsumed()) {
      String advice = signedIn ? "" : " Those who sign in or send an API key may send more.";
      throw new Refusal(
              ProblemType.TOO_MANY_REQUESTS,
              "No more than %d pictures a minute are read for you.%s"
                  .formatted(buckets.perMinute(), advice))
          .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }
}
