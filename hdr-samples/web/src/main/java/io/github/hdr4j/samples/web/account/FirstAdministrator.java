package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the administrator of the settings at the first start. */
@Component
final class FirstAdministrator implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final WebSettings settings;
  private final Accounts accounts;
  private final NewAccounts newAccounts;
  private final PasswordEncoder encoder;

  FirstAdministrator(
      WebSettings settings, Accounts accounts, NewAccounts newAccounts, PasswordEncoder encoder) {
    this.settings = settings;
    this.accounts = accounts;
    this.newAccounts = newAccounts;
    this.encoder = encoder;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    settings.admin().email().filter(email -> accounts.find(email).isEmpty()).ifPresent(this::make);
  }

  private void make(String email) {
    String password =
        settings
            .admin()
            .password()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "hdr.web.admin.email is set, but hdr.web.admin.password is not"));
    newAccounts.insert(email, encoder.encode(password), Role.ADMIN, true, "en");
    LOG.info("Made the administrator {} of hdr.web.admin", email);
  }
}
