package io.github.hdr4j.samples.web.team;

import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams. Every change is written to the log. */
@Service
@Transactional(rollbackFor = RefusedException.class)
public class Teams {
  private static final int LONGEST_NAME = 100;

  private final TeamRepository rows;
  private final JdbcAggregateOperations database;
  private final AuditLog log;

  Teams(TeamRepository rows, JdbcAggregateOperations database, AuditLog log) {
    this.rows = rows;
    this.database = database;
    this.log = log;
  }

  /**
   * All teams.
   *
   * @return by name
   */
  @Transactional(readOnly = true)
  public List<TeamSummary> all() {
    return rows.findAllByOrderByName().stream()
        .map(
            team ->
                new TeamSummary(
                    team.id(), team.name(), rows.members(team.id()), rows.clerks(team.id())))
        .toList();
  }

  /**
   * Finds a team.
   *
   * @param id of the team
   * @return the team, or empty if there is none
   */
  @Transactional(readOnly = true)
  public Optional<Team> find(UUID id) {
    return rows.findById(id);
  }

  /**
   * The team of an account, as it is now.
   *
   * @param account whose
   * @return the team, or empty if the account has none
   */
  @Transactional(readOnly = true)
  public Optional<Team> of(UUID account) {
    return rows.findByMember(account);
  }

  /**
   * Makes a team.
   *
   * @param name that no other team has
   * @param actor address of who makes it
   * @return the team
   * @throws RefusedException if the name is empty, too long or taken
   */
  public Team make(String name, String actor) throws RefusedException {
    Team team = new Team(UUID.randomUUID(), usable(name, Optional.empty()));
    try {
      database.insert(team);
    } catch (DuplicateKeyException e) {
      throw taken(team.name());
    }
    log.write(actor, "team.made", team.name(), "");
    return team;
  }

  /**
   * Gives a team another name.
   *
   * @param id of the team
   * @param name that no other team has
   * @param actor address of who does it
   * @throws RefusedException if there is no such team, or the name is empty, too long or taken
   */
  public void rename(UUID id, String name, String actor) throws RefusedException {
    Team team = existing(id);
    String next = usable(name, Optional.of(id));
    try {
      rows.rename(id, next);
    } catch (DuplicateKeyException e) {
      throw taken(next);
    }
    log.write(actor, "team.renamed", next, "was " + team.name());
  }

  /**
   * Deletes a team. Its members stay, without a team.
   *
   * @param id of the team
   * @param actor address of who does it
   * @throws RefusedException if there is no such team
   */
  public void delete(UUID id, String actor) throws RefusedException {
    Team team = existing(id);
    long members = rows.members(id);
    rows.delete(id);
    log.write(actor, "team.deleted", team.name(), members + " members");
  }

  private Team existing(UUID id) throws RefusedException {
    return rows.findById(id).orElseThrow(() -> new RefusedException("admin.teams.gone"));
  }

  private String usable(String name, Optional<UUID> self) throws RefusedException {
    String usable = name.strip();
    if (usable.isEmpty() || usable.length() > LONGEST_NAME) {
      throw new RefusedException("admin.teams.length", LONGEST_NAME);
    }
    Optional<Team> other = rows.findByLowerName(usable.toLowerCase(Locale.ROOT));
    if (other.isPresent() && !other.map(Team::id).equals(self)) {
      throw taken(usable);
    }
    return usable;
  }

  private static RefusedException taken(String name) {
    return new RefusedException("admin.teams.taken", name);
  }
}
