package io.github.hdr4j.samples.web.team;

import java.util.UUID;

/**
 * A team in a list.
 *
 * @param id of the team
 * @param name of the team
 * @param members number of accounts
 * @param clerks how many of them may confirm readings
 */
public record TeamSummary(UUID id, String name, long members, long clerks) {}
