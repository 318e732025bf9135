package io.github.hdr4j.samples.web.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the application what happens to accounts. */
@Component
final class Events {
  /** The longest address there is. */
  private static final int LONGEST = 254;

  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Events(ApplicationEventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Something that somebody did to his own account. */
  void own(String email, String action, String detail) {
    publish(email, action, email, detail);
  }

  void publish(String actor, String action, String subject, String detail) {
    publisher.publishEvent(
        new AccountEvent(clock.instant(), cut(actor), action, cut(subject), detail));
  }

  void changed(Account account) {
    publisher.publishEvent(new AccountChanged(account.id()));
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }
}
