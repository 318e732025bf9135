package io.github.hdr4j.samples.web.account;

import java.time.Duration;

/** What a mailed link is for. */
enum Purpose {
  /** Shows that the address is his. */
  CONFIRM(Duration.ofHours(24)),
  /** Lets him set another password. */
  RESET(Duration.ofHours(1));

  private final Duration life;

  Purpose(Duration life) {
    this.life = life;
  }

  /** How long the link counts. */
  Duration life() {
    return life;
  }
}
