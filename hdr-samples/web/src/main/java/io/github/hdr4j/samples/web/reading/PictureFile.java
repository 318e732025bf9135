package io.github.hdr4j.samples.web.reading;

/**
 * A picture to send.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent") // Sent, never compared.
public record PictureFile(String mediaType, byte[] bytes) {}
