package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

@InBrowser
@DisplayName("The language")
class LanguagesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"en,ltr", "hi,ltr", "ta,ltr", "ar,rtl", "es,ltr", "fr,ltr", "pt,ltr"})
  @DisplayName("is switched by the menu, for all pages, with its direction")
  void isSwitched(String tag, String direction, Browser browser) throws Exception {
    browser.open("/recognise");
    browser.click(By.cssSelector(".site-tools .menu summary"));
    browser.click(By.cssSelector(".menu-list button[value=" + tag + "]"));
    browser.until(there -> language(browser).equals(tag));

    assertThat(browser.path()).isEqualTo("/recognise");
    for (String path : new String[] {"/", "/guide", "/recognise", "/forms", "/register"}) {
      browser.open(path);
      assertThat(language(browser)).isEqualTo(tag);
      assertThat(browser.script("return document.documentElement.dir")).isEqualTo(direction);
      browser.size(ScreenSize.PHONE);
      browser.assertFits(path + " in " + tag);
    }
    browser.screenshot("register-" + tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"hi", "ta", "ar", "es", "fr", "pt"})
  @DisplayName("has its own words for the title")
  void hasItsOwnTitle(String tag, Browser browser) {
    browser.open("/recognise?lang=en");
    String english = browser.driver().getTitle();
    browser.open("/recognise?lang=" + tag);

    assertThat(browser.driver().getTitle()).isNotBlank().isNotEqualTo(english);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "en,Question 10",
    "hi,प्रश्न 10",
    "ta,வினா 10",
    "ar,السؤال 10",
    "es,Pregunta 10",
    "fr,Question n° 10",
    "pt,Questão 10"
  })
  @DisplayName("is that of the names of a form's fields, too")
  void namesFields(String tag, String field, Browser browser, Site site) throws Exception {
    Account account = site.account(Role.USER);
    String id = site.markSheet(account).id().toString();
    browser.login(account);
    browser.open("/readings/" + id + "?lang=" + tag);

    browser.visible(By.cssSelector("#reading table.data"));
    assertThat(browser.driver().findElements(By.cssSelector("#reading th[scope=row]")))
        .extracting(WebElement::getText)
        .hasSizeGreaterThan(10)
        .contains(field)
        .noneMatch(name -> name.matches("[a-z ]+"));
    browser.size(ScreenSize.PHONE);
    browser.screenshot("form-" + tag);
    browser.assertFits("a form in " + tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"'pt-BR,pt',pt", "'ar-EG,ar',ar", "'de-DE,ta',ta", "'de,it',en"})
  @DisplayName("is the one that the browser prefers, among those there are")
  void isPreferred(String preferred, String tag, Browser browser) {
    browser.language(preferred);
    browser.open("/");

    assertThat(language(browser)).isEqualTo(tag);
  }

  private static String language(Browser browser) {
    return String.valueOf(browser.script("return document.documentElement.lang"));
  }
}
