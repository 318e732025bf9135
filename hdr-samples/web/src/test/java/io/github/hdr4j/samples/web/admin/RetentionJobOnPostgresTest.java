package io.github.hdr4j.samples.web.admin;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The job that deletes what is not to be kept on PostgreSQL")
class RetentionJobOnPostgresTest extends RetentionJobTest implements OnPostgres {}
