package io.github.hdr4j.samples.web.account;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That somebody at another place is somebody here.
 *
 * @param id of the row
 * @param accountId who he is here
 * @param provider the other place
 * @param subject who he is there
 */
@Table("linked_login")
record LinkedLogin(@Id UUID id, UUID accountId, String provider, String subject) {}
