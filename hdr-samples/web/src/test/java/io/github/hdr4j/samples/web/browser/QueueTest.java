package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
@DisplayName("A clerk")
class QueueTest {
  private static final By TEXT = By.id("text");

  @Test
  @DisplayName("skips, corrects and confirms by the keyboard alone, until nothing waits")
  void keyboard(Browser browser, Site site) throws Exception {
    browser.login(site.clerkWithQueue());
    browser.open("/team");
    browser.screenshot("queue");
    assertThat(read(browser)).isEqualTo("4");

    browser.press(Keys.ESCAPE);
    browser.until(there -> read(browser).equals("9"));
    browser.press(Keys.ENTER);
    browser.until(there -> read(browser).equals("4"));
    assertThat(browser.visible(By.cssSelector(".notice.ok")).getText()).isNotBlank();
    // What was read is selected, so that typing replaces it.
    browser.driver().switchTo().activeElement().sendKeys("7" + Keys.ENTER);

    browser.until(there -> there.findElements(TEXT).isEmpty());
    browser.open("/readings?corrected=true");
    assertThat(browser.driver().findElements(By.cssSelector(".readings-text"))).hasSize(2);
    assertThat(browser.text()).contains("7");
  }

  @Test
  @DisplayName("is told what does not fit, and nothing is kept")
  void unfit(Browser browser, Site site) throws Exception {
    browser.login(site.clerkWithQueue());
    browser.open("/team");
    browser.type(TEXT, "x");
    browser.press(Keys.ENTER);

    WebElement error = browser.visible(By.id("text-error"));
    assertThat(error.getText()).isNotBlank();
    assertThat(browser.find(TEXT).getDomAttribute("aria-describedby")).contains("text-error");
    browser.open("/readings?corrected=true");
    assertThat(browser.driver().findElements(By.cssSelector(".readings-text"))).isEmpty();
  }

  private static String read(Browser browser) {
    return String.valueOf(browser.find(TEXT).getDomProperty("value"));
  }
}
