package io.github.hdr4j.samples.web.admin;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The pages of administrators on PostgreSQL")
class AdminPagesOnPostgresTest extends AdminPagesTest implements OnPostgres {}
