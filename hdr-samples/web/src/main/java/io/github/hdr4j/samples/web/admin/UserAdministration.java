package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Accounts;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.github.hdr4j.samples.web.team.Team;
import io.github.hdr4j.samples.web.team.Teams;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do to accounts. Every change is written to the log. Nobody takes rights from
 * himself, and the last administrator keeps his.
 */
@Service
@Transactional(rollbackFor = RefusedException.class)
public class UserAdministration {
  private final UserRepository rows;
  private final Accounts accounts;
  private final Teams teams;
  private final AuditLog log;

  UserAdministration(UserRepository rows, Accounts accounts, Teams teams, AuditLog log) {
    this.rows = rows;
    this.accounts = accounts;
    this.teams = teams;
    this.log = log;
  }

  /**
   * A page of accounts.
   *
   * @param filter which accounts
   * @param number of the page, from 0
   * @param size most accounts of a page
   * @return the page; empty if there are fewer
   */
  @Transactional(readOnly = true)
  public UserPage search(UserFilter filter, int number, int size) {
    List<Account> found = rows.search(filter.pattern(), filter.role(), size, (long) number * size);
    return new UserPage(found, number, size, rows.count(filter.pattern(), filter.role()));
  }

  /**
   * Finds an account.
   *
   * @param id of the account
   * @return the account, or empty if there is none
   */
  @Transactional(readOnly = true)
  public Optional<Account> find(UUID id) {
    return rows.findById(id);
  }

  /**
   * How many readings an account keeps.
   *
   * @param id of the account
   * @return their number
   */
  @Transactional(readOnly = true)
  public long readings(UUID id) {
    return rows.readings(id);
  }

  /**
   * Says what somebody may do.
   *
   * @param admin who says so
   * @param id of the account
   * @param role what he may do from the next sign-in on
   * @throws RefusedException if it is the administrator himself or the last one
   */
  public void changeRole(SignedIn admin, UUID id, Role role) throws RefusedException {
    Account account = existing(id);
    if (account.role() == role) {
      return;
    }
    if (account.role() == Role.ADMIN) {
      requireAnother(admin, account);
    }
    accounts.changeRole(id, role, admin.email());
  }

  /**
   * Puts somebody into a team, or out of his.
   *
   * @param admin who does it
   * @param id of the account
   * @param team to be in; empty for none
   * @throws RefusedException if there is no such account or team
   */
  public void changeTeam(SignedIn admin, UUID id, Optional<UUID> team) throws RefusedException {
    Account account = existing(id);
    if (team.isEmpty()) {
      rows.leaveTeam(id);
      write(admin, "account.team", account, "none");
      return;
    }
    Team joined =
        teams.find(team.get()).orElseThrow(() -> new RefusedException("admin.teams.gone"));
    rows.setTeam(id, joined.id());
    write(admin, "account.team", account, joined.name());
  }

  /**
   * Locks somebody out.
   *
   * @param admin who does it
   * @param id of the account
   * @throws RefusedException if it is the administrator himself or the last one
   */
  public void disable(SignedIn admin, UUID id) throws RefusedException {
    Account account = existing(id);
    requireAnother(admin, account);
    accounts.disable(id, true, admin.email());
  }

  /**
   * Lets somebody in again.
   *
   * @param admin who does it
   * @param id of the account
   * @throws RefusedException if there is no such account
   */
  public void enable(SignedIn admin, UUID id) throws RefusedException {
    Account account = existing(id);
    accounts.disable(account.id(), false, admin.email());
  }

  /**
   * Lets somebody sign in now who failed too often.
   *
   * @param admin who does it
   * @param id of the account
   * @throws RefusedException if there is no such account
   */
  public void unlock(SignedIn admin, UUID id) throws RefusedException {
    Account account = existing(id);
    rows.unlock(id);
    write(admin, "account.unlocked", account, "");
  }

  /**
   * Deletes an account with all its readings.
   *
   * @param admin who does it
   * @param id of the account
   * @throws RefusedException if it is the administrator himself or the last one
   */
  public void delete(SignedIn admin, UUID id) throws RefusedException {
    Account account = existing(id);
    requireAnother(admin, account);
    accounts.delete(id, admin.email());
  }

  private Account existing(UUID id) throws RefusedException {
    return rows.findById(id).orElseThrow(() -> new RefusedException("admin.users.gone"));
  }

  /** That an account can lose its rights. */
  private void requireAnother(SignedIn admin, Account account) throws RefusedException {
    if (account.id().equals(admin.accountId())) {
      throw new RefusedException("admin.users.self");
    }
    List<UUID> administrators = accounts.administrators();
    if (!administrators.contains(admin.accountId())) {
      throw new RefusedException("admin.users.former");
    }
    if (administrators.equals(List.of(account.id()))) {
      throw new RefusedException("admin.users.last", account.email());
    }
  }

  private void write(SignedIn admin, String action, Account account, String detail) {
    log.write(admin.email(), action, account.email(), detail);
  }
}
