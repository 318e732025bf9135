package io.github.hdr4j.samples.web.api;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server with its usual limits, the same one for all tests of this kind. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:api;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
          + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH",
      "hdr.web.rate.user=100000",
      "hdr.web.rate.visitor=100000"
    })
public abstract class RunningServer {
  static final String RECOGNITIONS = "/api/v1/recognitions";
  static final String PNG = "image/png";

  /** Of the server. */
  @LocalServerPort protected int port;

  /** Of the server. */
  @Autowired protected JdbcClient database;

  /** A program of a new account. */
  Client program() {
    return Client.program(port, Keys.make(database, "USER"));
  }
}
