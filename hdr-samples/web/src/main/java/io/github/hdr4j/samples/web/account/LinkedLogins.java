package io.github.hdr4j.samples.web.account;

import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account of somebody who signed in at another place. An address counts only if that
 * place made sure of it: otherwise anybody could take over an account by claiming its address.
 */
@Service
public class LinkedLogins {
  private final LinkedLoginRepository rows;
  private final AccountRepository accounts;
  private final NewAccounts newAccounts;
  private final JdbcAggregateOperations database;
  private final Mails mails;
  private final Events events;

  LinkedLogins(
      LinkedLoginRepository rows,
      AccountRepository accounts,
      NewAccounts newAccounts,
      JdbcAggregateOperations database,
      Mails mails,
      Events events) {
    this.rows = rows;
    this.accounts = accounts;
    this.newAccounts = newAccounts;
    this.database = database;
    this.mails = mails;
    this.events = events;
  }

  /**
   * The account of somebody, made if there is none. It is not confirmed yet if the address may not
   * be his; a mail asks him then.
   *
   * @param who at the other place
   * @param language of an account that is made
   * @return his account here
   * @throws OAuth2AuthenticationException {@code nameless} without an address, {@code taken} if
   *     somebody has an account with an address that may not be his
   */
  @Transactional
  public Account account(ForeignIdentity who, String language) {
    return rows.findByProviderAndSubject(who.provider(), who.subject())
        .flatMap(link -> accounts.findById(link.accountId()))
        .orElseGet(() -> link(who, language));
  }

  private Account link(ForeignIdentity who, String language) {
    String address =
        who.email()
            .map(Accounts::address)
            .filter(email -> Addresses.fault(email).isEmpty())
            .orElseThrow(() -> new OAuth2AuthenticationException("nameless"));
    Account account =
        accounts
            .findByEmail(address)
            .map(known -> adopt(known, who))
            .orElseGet(() -> make(address, who, language));
    database.insert(
        new LinkedLogin(UUID.randomUUID(), account.id(), who.provider(), who.subject()));
    return account;
  }

  private Account adopt(Account known, ForeignIdentity who) {
    if (!who.verified()) {
      throw new OAuth2AuthenticationException("taken");
    }
    if (known.confirmed()) {
      return known;
    }
    // Whoever registered it before did not show that the address is his: his password goes.
    accounts.changePassword(known.id(), null);
    rows.deleteAll(known.id());
    accounts.confirm(known.id());
    return accounts.findById(known.id()).orElseThrow();
  }

  private Account make(String address, ForeignIdentity who, String language) {
    Account account = newAccounts.insert(address, null, Role.USER, who.verified(), language);
    events.own(address, "registered", "by " + who.provider());
    if (!who.verified()) {
      mails.confirm(account);
    }
    return account;
  }
}
