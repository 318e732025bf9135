package io.github.hdr4j.samples.web.account;

import java.time.Instant;

/**
 * Something about an account that an administrator may want to look up later.
 *
 * @param at when it happened
 * @param actor address of who did it, or of who tried
 * @param action a word such as {@code login.failed}
 * @param subject address of whose account it is about
 * @param detail in English; may be empty
 */
public record AccountEvent(
    Instant at, String actor, String action, String subject, String detail) {}
