package io.github.hdr4j.samples.web.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.openqa.selenium.By;

/** What a person gets by mail, and where the links in it lead to. */
final class Mailed {
  private static final By SUBMIT = By.cssSelector("main form button");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Mailed() {}

  /** Registers and follows the link to the page that confirms the address. */
  static void register(Browser browser, Site site, String email, String password) {
    browser.open("/register");
    browser.type(By.name("email"), email);
    browser.type(By.name("password"), password);
    browser.click(SUBMIT);
    follow(browser, site, email, "/confirm");
  }

  /** Says that the password is forgotten, and follows the link to the page for a new one. */
  static void forget(Browser browser, Site site, String email) {
    browser.open("/forgot");
    browser.type(By.name("email"), email);
    browser.click(SUBMIT);
    follow(browser, site, email, "/reset");
  }

  /** Submits the page's form. */
  static void submit(Browser browser) {
    browser.click(SUBMIT);
  }

  private static void follow(Browser browser, Site site, String email, String page) {
    String link =
        await("the mail")
            .atMost(PATIENCE)
            .until(() -> site.linkMailedTo(email, page), Optional::isPresent)
            .orElseThrow();
    browser.driver().get(link);
  }
}
