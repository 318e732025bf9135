package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

@InBrowser
@DisplayName("Every page")
class PagesTest {
  /** The Web Content Accessibility Guidelines 2.2, levels A and AA, with all that came before. */
  private static final List<String> GUIDELINES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @ParameterizedTest(name = "{0}")
  @EnumSource(Place.class)
  @DisplayName("fits into every window, and its pictures into it")
  void fits(Place place, Browser browser, Site site) throws Exception {
    place.open(browser, site);
    for (ScreenSize size : ScreenSize.values()) {
      browser.size(size);
      browser.screenshot(place + "-" + size);
      browser.assertFits(place + " at " + size);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Place.class)
  @DisplayName("has no barrier that axe finds, in light and in dark")
  void hasNoBarriers(Place place, Browser browser, Site site) throws Exception {
    place.open(browser, site);
    browser.size(ScreenSize.LAPTOP);
    assertThat(barriers(browser)).as("in light").isEmpty();

    browser.dark(true);
    browser.screenshot(place + "-dark");
    assertThat(barriers(browser)).as("in dark").isEmpty();

    browser.size(ScreenSize.PHONE);
    assertThat(barriers(browser)).as("in dark on a phone").isEmpty();
  }

  private static List<String> barriers(Browser browser) {
    Results results = new AxeBuilder().withTags(GUIDELINES).analyze(browser.driver());
    assertThat(results.getPasses()).as("rules that axe could apply").isNotEmpty();
    return results.getViolations().stream().map(PagesTest::described).toList();
  }

  private static String described(Rule rule) {
    return rule.getNodes().stream()
        .map(CheckedNode::getHtml)
        .collect(Collectors.joining("; ", rule.getId() + " (" + rule.getHelp() + "): ", ""));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Place.class)
  @DisplayName("has a title, one main heading and one main part")
  void hasTitleAndHeading(Place place, Browser browser, Site site) throws Exception {
    place.open(browser, site);

    assertThat(browser.driver().getTitle()).isNotBlank();
    assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
    assertThat(browser.driver().findElements(By.tagName("main"))).hasSize(1);
  }
}
