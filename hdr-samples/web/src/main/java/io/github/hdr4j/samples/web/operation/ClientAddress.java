package io.github.hdr4j.samples.web.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** The address that a request comes from. */
final class ClientAddress {
  private static final int NETWORK_GROUPS = 4;

  private ClientAddress() {}

  /**
   * The address, or the network of an IPv6 address: whoever has one of its addresses has them all.
   */
  static String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    String[] groups = address.split(":", -1);
    if (groups.length <= NETWORK_GROUPS || address.startsWith("::")) {
      return address;
    }
    return String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS));
  }
}
