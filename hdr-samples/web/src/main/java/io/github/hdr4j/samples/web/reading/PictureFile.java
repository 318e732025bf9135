package io.github.hdr4j.samples.web.reading;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A picture to send.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent") // Sent, never compared.
public record PictureFile(String mediaType, byte[] bytes) {
  /**
   * The answer that sends it: whatever a browser takes it for, nothing in it is run.
   *
   * @param cache who may keep it, and how long
   * @return an answer of status 200
   */
  public ResponseEntity<byte[]> answer(CacheControl cache) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .cacheControl(cache)
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }
}
