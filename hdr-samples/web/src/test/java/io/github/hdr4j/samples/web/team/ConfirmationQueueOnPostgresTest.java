package io.github.hdr4j.samples.web.team;

import io.github.hdr4j.samples.web.admin.OnPostgres;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The queue of a team on PostgreSQL")
class ConfirmationQueueOnPostgresTest extends ConfirmationQueueTest implements OnPostgres {}
