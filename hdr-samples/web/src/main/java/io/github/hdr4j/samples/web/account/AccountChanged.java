package io.github.hdr4j.samples.web.account;

import java.util.UUID;

/**
 * Says that what is remembered of an account, its sessions and keys, no longer holds.
 *
 * @param account whose role changed, or who was locked out or deleted
 */
public record AccountChanged(UUID account) {}
