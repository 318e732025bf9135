package io.github.hdr4j.samples.web.account;

/**
 * A mail that goes out once the transaction is through.
 *
 * @param to address
 * @param subject in the language of the receiver
 * @param text plain, in that language
 */
record Mail(String to, String subject, String text) {}
