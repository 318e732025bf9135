package io.github.hdr4j.samples.web.admin;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The administration of accounts on PostgreSQL")
class UserAdministrationOnPostgresTest extends UserAdministrationTest implements OnPostgres {}
