package io.github.hdr4j.samples.web.operation;

import io.github.hdr4j.samples.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom limits count for: an account, however many addresses it comes from, or else an address.
 *
 * @param account of somebody who signed in
 * @param address that the request comes from
 */
public record Caller(Optional<UUID> account, String address) {
  /**
   * Finds out who sends a request.
   *
   * @param who signed in; null for a visitor
   * @param request of his
   * @return the caller
   */
  public static Caller of(@Nullable SignedIn who, HttpServletRequest request) {
    return new Caller(Optional.ofNullable(who).map(SignedIn::accountId), ClientAddress.of(request));
  }

  /** What tells callers apart. */
  String key() {
    return account.map(UUID::toString).orElse(address);
  }
}
