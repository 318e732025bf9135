package io.github.hdr4j.samples.web.browser;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import io.github.hdr4j.samples.web.reading.NotReadableException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A page of the site, and who sees it. */
enum Place {
  HOME("/"),
  GUIDE("/guide"),
  RECOGNISE("/recognise"),
  FORMS("/forms"),
  LOGIN("/login"),
  REGISTER("/register"),
  REGISTERED("/register/sent"),
  CONFIRM("/confirm") {
    @Override
    void open(Browser browser, Site site) {
      Mailed.register(browser, site, UUID.randomUUID() + "@example.org", Site.PASSWORD);
    }
  },
  UNCONFIRMED("/confirm/again"),
  FORGOT("/forgot"),
  FORGOTTEN("/forgot/sent"),
  RESET("/reset") {
    @Override
    void open(Browser browser, Site site) {
      Mailed.forget(browser, site, site.account(Role.USER).email());
    }
  },
  API("/api"),
  OFFLINE("/offline"),
  NOT_FOUND("/no-such-page", 404),
  HISTORY("/readings", Role.USER),
  READING("/readings/{id}", Role.USER),
  SETTINGS("/settings", Role.USER),
  KEYS("/settings/keys", Role.USER),
  FORBIDDEN("/admin", Role.USER, 403),
  NO_TEAM("/team", Role.CLERK),
  QUEUE("/team", Role.CLERK) {
    @Override
    void open(Browser browser, Site site) throws RefusedException {
      browser.login(site.clerkWithQueue());
      browser.open("/team");
    }
  },
  ADMIN("/admin", Role.ADMIN),
  USERS("/admin/users", Role.ADMIN),
  USER("/admin/users/{user}", Role.ADMIN),
  TEAMS("/admin/teams", Role.ADMIN),
  AUDIT("/admin/audit", Role.ADMIN),
  ENGINE("/admin/engine", Role.ADMIN),
  TRAINING("/admin/training", Role.ADMIN);

  private static final int OK = 200;

  private final String path;
  private final Optional<Role> role;
  private final int status;

  Place(String path) {
    this(path, Optional.empty(), OK);
  }

  Place(String path, int status) {
    this(path, Optional.empty(), status);
  }

  Place(String path, Role role) {
    this(path, Optional.of(role), OK);
  }

  Place(String path, Role role, int status) {
    this(path, Optional.of(role), status);
  }

  Place(String path, Optional<Role> role, int status) {
    this.path = path;
    this.role = role;
    this.status = status;
  }

  /** Goes there as somebody who has two readings, or as a visitor. */
  void open(Browser browser, Site site) throws NotReadableException, RefusedException {
    if (status != OK) {
      browser.expect(status);
    }
    if (role.isEmpty()) {
      browser.open(path);
      return;
    }
    Account account = site.account(role.get());
    site.reading(account, 3);
    String id = site.reading(account, 7).id().toString();
    browser.login(account);
    browser.open(
        path.replace("{id}", id).replace("{user}", site.account(Role.USER).id().toString()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
