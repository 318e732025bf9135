package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

@InBrowser
@DisplayName("Somebody new")
class JourneyTest {
  private static final String EMAIL = "somebody@example.org";
  private static final String PASSWORD = "eight letters and more";

  @Test
  @DisplayName("registers, confirms the mail, logs in, reads, corrects, deletes and logs out")
  void usesTheSite(Browser browser, Site site, @TempDir Path folder) throws Exception {
    Mailed.register(browser, site, EMAIL, PASSWORD);
    Mailed.submit(browser);
    browser.until(there -> browser.path().equals("/login"));
    browser.login(EMAIL, PASSWORD);

    RecognisePage page = new RecognisePage(browser);
    page.choose(List.of(Pictures.drawing(7, folder)));
    assertThat(page.read()).extracting(RecognisePage.Outcome::text).containsExactly("7");

    browser.open("/readings");
    browser.screenshot("history-of-one");
    assertThat(browser.text()).contains("7-drawing.png");
    browser.click(By.cssSelector(".readings-text"));
    browser.visible(By.cssSelector("#reading .bars"));
    assertThat(browser.visible(By.cssSelector("#reading .digit-large")).getText()).isEqualTo("7");
    browser.screenshot("result-of-one");

    browser.click(By.cssSelector(".correction summary"));
    browser.type(By.cssSelector(".correction-form input"), "1");
    browser.click(By.cssSelector(".correction-form button"));
    browser.visible(By.cssSelector(".correction-form .notice.ok"));
    browser.open("/readings?corrected=true");
    assertThat(browser.text()).contains("7-drawing.png");

    browser.click(By.cssSelector("form[data-confirm=ask-one] button"));
    browser.click(By.cssSelector("#ask-one button[value=yes]"));
    browser.until(there -> there.findElements(By.cssSelector(".readings-text")).isEmpty());
    browser.open("/readings");
    assertThat(browser.text()).doesNotContain("7-drawing.png");

    browser.click(By.cssSelector(".site-tools .menu:nth-of-type(2) summary"));
    browser.click(By.cssSelector("form[action='/logout'] button"));
    browser.until(there -> browser.path().equals("/"));
    browser.open("/readings");
    assertThat(browser.path()).isEqualTo("/login");
  }

  @Test
  @DisplayName("who forgot the password sets a new one by mail, and the old one is worth nothing")
  void forgetsThePassword(Browser browser, Site site) {
    String email = site.account(Role.USER).email();
    Mailed.forget(browser, site, email);
    browser.type(By.name("password"), PASSWORD);
    Mailed.submit(browser);
    browser.until(there -> browser.path().equals("/login"));

    browser.type(By.name("email"), email);
    browser.type(By.name("password"), Site.PASSWORD);
    browser.find(By.name("password")).submit();
    assertThat(browser.visible(By.cssSelector("main .notice.error")).getText()).isNotBlank();
    browser.login(email, PASSWORD);
    browser.open("/settings");
    assertThat(browser.path()).isEqualTo("/settings");
  }
}
