package io.github.hdr4j.samples.web.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Changes passwords, those that are known and those that are forgotten. */
@Service
final class Passwords {
  private final AccountRepository rows;
  private final LinkedLoginRepository elsewhere;
  private final MailTokens tokens;
  private final Mails mails;
  private final Events events;
  private final PasswordEncoder encoder;
  private final TransactionOperations transaction;

  Passwords(
      AccountRepository rows,
      LinkedLoginRepository elsewhere,
      MailTokens tokens,
      Mails mails,
      Events events,
      PasswordEncoder encoder,
      TransactionOperations transaction) {
    this.rows = rows;
    this.elsewhere = elsewhere;
    this.tokens = tokens;
    this.mails = mails;
    this.events = events;
    this.encoder = encoder;
    this.transaction = transaction;
  }

  /** Mails a link to set another password, if there is an account. */
  void forgot(String email) {
    transaction.executeWithoutResult(
        status ->
            rows.findByEmail(Accounts.address(email))
                .filter(account -> !tokens.justIssued(account.id(), Purpose.RESET))
                .ifPresent(mails::reset));
  }

  /** What has become of a link to set another password. */
  Link link(String word) {
    return tokens.state(word, Purpose.RESET);
  }

  /** Sets another password, and signs out everywhere. Whether the link counted. */
  boolean reset(String word, String password) {
    String hash = encoder.encode(password);
    return Boolean.TRUE.equals(transaction.execute(status -> resetTo(word, hash)));
  }

  /** Whoever got the mail has the address, too; whoever registered it before may not. */
  private boolean resetTo(String word, String hash) {
    Optional<Account> account = tokens.redeem(word, Purpose.RESET).flatMap(rows::findById);
    account.ifPresent(
        who -> {
          rows.changePassword(who.id(), hash);
          rows.attempted(who.id(), 0, null);
          if (!who.confirmed()) {
            elsewhere.deleteAll(who.id());
            rows.confirm(who.id());
          }
          events.changed(who);
          events.own(who.email(), "password.reset", "");
        });
    return account.isPresent();
  }

  /** Sets another password for somebody who knows the present one. */
  void change(UUID id, String email, String password) {
    rows.changePassword(id, encoder.encode(password));
    events.own(email, "password.changed", "");
  }
}
