package io.github.hdr4j.samples.web.account;

/** What somebody with an account may do. Each may do what those before it may. */
public enum Role {
  /** Reads and keeps readings. */
  USER,
  /** Confirms uncertain readings of a team. */
  CLERK,
  /** Manages accounts and the engine. */
  ADMIN
}
