package io.github.hdr4j.samples.web.api;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server with limits that tests reach soon, the same one for all tests of this kind. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:strict;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
          + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH",
      "hdr.web.rate.user=10",
      "hdr.web.rate.visitor=4",
      "hdr.web.rate.login=3",
      "hdr.web.rate.concurrent=4",
      "hdr.web.upload.time=1s",
      "server.tomcat.connection-timeout=2s"
    })
public abstract class StrictServer {
  /** Of the server. */
  @LocalServerPort protected int port;

  /** Of the server. */
  @Autowired protected JdbcClient database;
}
