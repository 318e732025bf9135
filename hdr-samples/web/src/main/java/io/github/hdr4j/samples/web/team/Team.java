package io.github.hdr4j.samples.web.team;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * People whose uncertain readings the team's clerks confirm.
 *
 * @param id of the team
 * @param name that no other team has
 */
@Table("team")
public record Team(@Id UUID id, String name) {}
