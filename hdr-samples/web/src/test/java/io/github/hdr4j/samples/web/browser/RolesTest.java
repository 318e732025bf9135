package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

@InBrowser
@DisplayName("What somebody may see")
class RolesTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/readings", "/settings", "/settings/keys", "/team", "/admin"})
  @DisplayName("visitors are asked to log in")
  void visitors(String path, Browser browser) {
    browser.open(path);

    assertThat(browser.path()).isEqualTo("/login");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "USER,/team",
    "USER,/admin",
    "USER,/admin/users",
    "CLERK,/admin",
    "CLERK,/admin/audit"
  })
  @DisplayName("what needs another role is refused by a page of the site")
  void others(Role role, String path, Browser browser, Site site) {
    browser.expect(403);
    browser.login(site.account(role));
    browser.open(path);

    assertThat(browser.path()).isEqualTo(path);
    assertThat(status(browser)).isEqualTo(403L);
    assertThat(browser.driver().findElements(By.cssSelector(".site-header"))).hasSize(1);
    assertThat(browser.visible(By.tagName("h1")).getText()).isNotBlank();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({"USER,/readings", "CLERK,/readings", "CLERK,/team", "ADMIN,/team", "ADMIN,/admin"})
  @DisplayName("what the role is for is shown")
  void own(Role role, String path, Browser browser, Site site) {
    browser.login(site.account(role));
    browser.open(path);

    assertThat(browser.path()).isEqualTo(path);
    assertThat(status(browser)).isEqualTo(200L);
  }

  private static Object status(Browser browser) {
    return browser.script("return performance.getEntriesByType('navigation')[0].responseStatus");
  }

  @Test
  @DisplayName("somebody else's reading is not found")
  void othersReading(Browser browser, Site site) throws Exception {
    String id = site.reading(site.account(Role.USER), 3).id().toString();
    browser.expect(404);
    browser.login(site.account(Role.USER));
    browser.open("/readings/" + id);

    assertThat(status(browser)).isEqualTo(404L);
  }
}
