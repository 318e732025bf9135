package io.github.hdr4j.samples.web.admin.audit;

import io.github.hdr4j.samples.web.account.AccountEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what happens to accounts into the log, in the transaction in which it happens. */
@Component
final class AccountEventLog {
  private final AuditLog log;

  AccountEventLog(AuditLog log) {
    this.log = log;
  }

  @EventListener
  void write(AccountEvent event) {
    log.write(event.at(), event.actor(), event.action(), event.subject(), event.detail());
  }
}
