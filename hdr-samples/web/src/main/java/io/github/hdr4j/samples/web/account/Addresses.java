package io.github.hdr4j.samples.web.account;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which e-mail addresses are taken. Whether they exist shows when the mail arrives. */
final class Addresses {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{Graph}&&[^@<>(),;:\"\\[\\]\\\\]]{1,64}@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");

  private Addresses() {}

  /** The key of the message that says what is wrong; empty if nothing is. */
  static Optional<String> fault(String typed) {
    String address = Accounts.address(typed);
    return address.length() <= LONGEST && FORM.matcher(address).matches()
        ? Optional.empty()
        : Optional.of("email.malformed");
  }
}
