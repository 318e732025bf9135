package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.github.hdr4j.samples.web.team.ConfirmationQueue;
import io.github.hdr4j.samples.web.team.Team;
import io.github.hdr4j.samples.web.team.Teams;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds readings for those who may see them; for others there are none. */
@Component
class Owners {
  private final Readings readings;
  private final Teams teams;
  private final ConfirmationQueue queue;

  Owners(Readings readings, Teams teams, ConfirmationQueue queue) {
    this.readings = readings;
    this.teams = teams;
    this.queue = queue;
  }

  /**
   * A reading of one's own.
   *
   * @throws Refusal if there is none, or it is somebody else's
   */
  Reading own(SignedIn who, UUID id) {
    return readings.find(who.accountId(), id).orElseThrow(Owners::missing);
  }

  /**
   * A reading of one's own, or one that a clerk of the owner's team looks after.
   *
   * @throws Refusal if there is none, or it is somebody else's
   */
  Reading ownOrTeams(SignedIn who, UUID id) {
    return readings.find(who.accountId(), id).or(() -> teams(who, id)).orElseThrow(Owners::missing);
  }

  private Optional<Reading> teams(SignedIn who, UUID id) {
    return team(who).flatMap(team -> queue.find(team, id));
  }

  /** The team whose readings somebody looks after; empty if he is no clerk. */
  Optional<UUID> team(SignedIn who) {
    return who.role() == Role.USER ? Optional.empty() : teams.of(who.accountId()).map(Team::id);
  }

  static Refusal missing() {
    return new Refusal(
        ProblemType.NOT_FOUND,
        "There is no such reading. It was deleted, or the id is not that of a reading of yours.");
  }
}
