package io.github.hdr4j.samples.web.account;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Registration by address and password. Neither what is answered nor how long it takes tells
 * whether an address has an account: only its mailbox learns that.
 */
@Service
final class Registrations {
  private final AccountRepository rows;
  private final LinkedLoginRepository elsewhere;
  private final NewAccounts newAccounts;
  private final MailTokens tokens;
  private final Mails mails;
  private final Events events;
  private final PasswordEncoder encoder;
  private final TransactionOperations transaction;

  Registrations(
      AccountRepository rows,
      LinkedLoginRepository elsewhere,
      NewAccounts newAccounts,
      MailTokens tokens,
      Mails mails,
      Events events,
      PasswordEncoder encoder,
      TransactionOperations transaction) {
    this.rows = rows;
    this.elsewhere = elsewhere;
    this.newAccounts = newAccounts;
    this.tokens = tokens;
    this.mails = mails;
    this.events = events;
    this.encoder = encoder;
    this.transaction = transaction;
  }

  /**
   * Registers somebody, and mails what has to be done next.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the same address is registered in the
   *     same moment
   */
  void register(String email, String password, String language) {
    String address = Accounts.address(email);
    String hash = encoder.encode(password);
    transaction.executeWithoutResult(
        status ->
            rows.findByEmail(address)
                .ifPresentOrElse(
                    known -> again(known, hash), () -> first(address, hash, language)));
  }

  private void first(String address, String hash, String language) {
    Account account = newAccounts.insert(address, hash, Role.USER, false, language);
    events.own(address, "registered", "by password");
    mails.confirm(account);
  }

  /** Until the address is confirmed, it may be anybody who registered: the last one counts. */
  private void again(Account known, String hash) {
    if (known.confirmed()) {
      mails.exists(known);
    } else {
      rows.changePassword(known.id(), hash);
      elsewhere.deleteAll(known.id());
      mails.confirm(known);
    }
  }

  /** Mails another link to confirm, if there is something to confirm. */
  void mailAgain(String email) {
    transaction.executeWithoutResult(
        status ->
            rows.findByEmail(Accounts.address(email))
                .filter(account -> !account.confirmed())
                .filter(account -> !tokens.justIssued(account.id(), Purpose.CONFIRM))
                .ifPresent(mails::confirm));
  }

  /** What has become of a link to confirm. */
  Link link(String word) {
    return tokens.state(word, Purpose.CONFIRM);
  }

  /** Confirms an address. Whether the link counted. */
  boolean confirm(String word) {
    return Boolean.TRUE.equals(transaction.execute(status -> confirmed(word)));
  }

  private boolean confirmed(String word) {
    Optional<Account> account = tokens.redeem(word, Purpose.CONFIRM).flatMap(rows::findById);
    account.ifPresent(
        who -> {
          rows.confirm(who.id());
          events.own(who.email(), "confirmed", "");
        });
    return account.isPresent();
  }
}
