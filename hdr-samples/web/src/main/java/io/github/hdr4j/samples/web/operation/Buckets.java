package io.github.hdr4j.samples.web.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** So many a minute for everybody. Bounded: who has not come for a while is forgotten. */
final class Buckets {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long MOST = 100_000;

  private final int perMinute;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE.multipliedBy(2)).build();

  Buckets(int perMinute) {
    this.perMinute = perMinute;
  }

  int perMinute() {
    return perMinute;
  }

  /** Takes some, all or none. */
  ConsumptionProbe take(String key, long count) {
    return buckets.get(key, any -> full()).tryConsumeAndReturnRemaining(count);
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .build();
  }
}
