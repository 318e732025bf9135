package io.github.hdr4j.samples.web.security;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** The sessions of those who are signed in. */
@Component
public final class Sessions {
  private final SessionRegistry registry;

  Sessions(SessionRegistry registry) {
    this.registry = registry;
  }

  /**
   * Signs somebody out everywhere.
   *
   * @param account who
   */
  public void end(UUID account) {
    of(account).forEach(SessionInformation::expireNow);
  }

  /**
   * Signs somebody out everywhere else.
   *
   * @param account who
   * @param kept id of the session that goes on
   */
  public void endOthers(UUID account, String kept) {
    of(account).stream()
        .filter(session -> !session.getSessionId().equals(kept))
        .forEach(SessionInformation::expireNow);
  }

  private List<SessionInformation> of(UUID account) {
    return registry.getAllPrincipals().stream()
        .filter(who -> who instanceof SignedIn person && person.accountId().equals(account))
        .flatMap(who -> registry.getAllSessions(who, false).stream())
        .toList();
  }
}
