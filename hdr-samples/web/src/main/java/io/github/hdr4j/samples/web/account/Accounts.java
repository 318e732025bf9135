package io.github.hdr4j.samples.web.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts. What takes rights away holds at once: the sessions of that account end, and its
 * keys are looked up anew.
 */
@Service
@Transactional
public class Accounts {
  private final AccountRepository rows;
  private final Events events;

  Accounts(AccountRepository rows, Events events) {
    this.rows = rows;
    this.events = events;
  }

  /**
   * An address as accounts keep it.
   *
   * @param typed by a person
   * @return without blanks around it, in lower case
   */
  public static String address(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds an account.
   *
   * @param id of the account
   * @return the account, or empty if it was deleted
   */
  @Transactional(readOnly = true)
  public Optional<Account> find(UUID id) {
    return rows.findById(id);
  }

  /**
   * Finds an account by its address.
   *
   * @param email as a person types it
   * @return the account, or empty if there is none
   */
  @Transactional(readOnly = true)
  public Optional<Account> find(String email) {
    return rows.findByEmail(address(email));
  }

  /**
   * Gives somebody another role.
   *
   * @param id of the account
   * @param role from now on
   * @param actor address of the administrator
   * @return whether there is such an account
   */
  public boolean changeRole(UUID id, Role role, String actor) {
    Optional<Account> account = rows.findById(id);
    account.ifPresent(
        before -> {
          rows.changeRole(id, role);
          events.changed(before);
          events.publish(actor, "role.changed", before.email(), before.role() + " to " + role);
        });
    return account.isPresent();
  }

  /**
   * Locks somebody out, or lets him in again.
   *
   * @param id of the account
   * @param disabled whether he is locked out
   * @param actor address of the administrator
   * @return whether there is such an account
   */
  public boolean disable(UUID id, boolean disabled, String actor) {
    Optional<Account> account = rows.findById(id);
    account.ifPresent(
        who -> {
          rows.changeDisabled(id, disabled);
          events.changed(who);
          events.publish(actor, disabled ? "account.disabled" : "account.enabled", who.email(), "");
        });
    return account.isPresent();
  }

  /**
   * Changes what a person sets for himself.
   *
   * @param id of the account
   * @param language of mails and pages
   * @param retentionDays after which readings are deleted; empty keeps them
   */
  public void changeSettings(UUID id, String language, Optional<Integer> retentionDays) {
    rows.changeSettings(id, language, retentionDays.orElse(null));
  }

  /**
   * Those who can administer this server. Nobody becomes or ceases to be one until the transaction
   * ends.
   *
   * @return their accounts
   */
  public List<UUID> administrators() {
    return rows.holdAdministrators();
  }

  /**
   * Deletes one's own account with all readings, keys and links.
   *
   * @param id of the account
   * @param email of the account
   * @return whether it is deleted; the last administrator's is not
   */
  public boolean leave(UUID id, String email) {
    return !administrators().equals(List.of(id)) && delete(id, email);
  }

  /**
   * Deletes an account with all readings, keys and links.
   *
   * @param id of the account
   * @param actor address of who does it
   * @return whether there was such an account
   */
  public boolean delete(UUID id, String actor) {
    Optional<Account> account = rows.findById(id);
    account.ifPresent(
        who -> {
          rows.delete(id);
          events.changed(who);
          events.publish(actor, "account.deleted", who.email(), "");
        });
    return account.isPresent();
  }
}
