package io.github.hdr4j.samples.web.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;

/** What is wrong with the fields of a form: the keys of messages, by the name of the field. */
final class Faults {
  private final Map<String, String> keys = new LinkedHashMap<>();

  private Faults() {}

  /** None yet; the page shows those that come, as {@code faults}. */
  static Faults of(Model model) {
    Faults faults = new Faults();
    model.addAttribute("faults", faults.keys);
    return faults;
  }

  /** Checks an address. */
  Faults email(String typed) {
    return add("email", Addresses.fault(typed));
  }

  /** Checks a password that somebody chooses. */
  Faults password(String typed) {
    return add("password", PasswordRules.fault(typed));
  }

  /** Adds what is wrong, if anything is. */
  Faults add(String field, Optional<String> key) {
    key.ifPresent(text -> keys.put(field, text));
    return this;
  }

  /** Whether the form has to be filled in again. */
  boolean any() {
    return !keys.isEmpty();
  }
}
