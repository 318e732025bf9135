package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
@DisplayName("With the keyboard alone")
class KeyboardTest {
  private static final int MOST_STEPS = 60;

  /**
   * Whether one sees where the focus is: at the element itself, or at the label that stands for it.
   */
  private static final String MARKED =
      """
      const at = document.activeElement;
      const shown = [at, ...(at.labels ?? []), at.parentElement, at.nextElementSibling];
      return shown.filter(Boolean).some((one) => {
        const style = getComputedStyle(one);
        return style.outlineStyle !== "none" || style.boxShadow !== "none";
      });
      """;

  @Test
  @DisplayName("a picture is chosen and read, and one always sees where one is")
  void readsAPicture(Browser browser, @TempDir Path folder) {
    RecognisePage page = new RecognisePage(browser);
    WebElement files = tabTo("#files", browser);
    files.sendKeys(Pictures.drawing(7, folder).toString());
    tabTo("#read", browser);
    browser.press(Keys.ENTER);

    assertThat(page.outcomes()).extracting(RecognisePage.Outcome::text).containsExactly("7");
    tabTo("#pictures .speak", browser);
  }

  @Test
  @DisplayName("the content is reached past the navigation, and the tabs by arrows")
  void skipsAndTurns(Browser browser) {
    browser.open("/recognise");
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("content");

    tabTo("#tab-pictures", browser);
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("tab-draw");
    assertThat(browser.script("return document.getElementById('panel-draw').hidden"))
        .isEqualTo(false);
  }

  private static WebElement tabTo(String selector, Browser browser) {
    for (int i = 0; i < MOST_STEPS; i++) {
      browser.press(Keys.TAB);
      WebElement at = browser.driver().switchTo().activeElement();
      assertThat(browser.script(MARKED)).as("focus is seen at %s", at).isEqualTo(true);
      if (Boolean.TRUE.equals(
          browser.script("return arguments[0].matches(arguments[1])", at, selector))) {
        return at;
      }
    }
    throw new AssertionError(selector + " is not reached in " + MOST_STEPS + " steps");
  }
}
