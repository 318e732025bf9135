package io.github.hdr4j.samples.web.account;

import java.util.Optional;

/**
 * Who somebody is at another place where he signed in.
 *
 * @param provider the other place
 * @param subject who he is there, which never changes
 * @param email his address, if it was told
 * @param verified whether the other place made sure that the address is his
 */
public record ForeignIdentity(
    String provider, String subject, Optional<String> email, boolean verified) {}
