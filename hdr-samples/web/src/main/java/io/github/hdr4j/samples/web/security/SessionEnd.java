package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.AccountChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of an account whose rights changed: a session keeps those of its login. */
@Component
final class SessionEnd {
  private final Sessions sessions;

  SessionEnd(Sessions sessions) {
    this.sessions = sessions;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void end(AccountChanged change) {
    sessions.end(change.account());
  }
}
