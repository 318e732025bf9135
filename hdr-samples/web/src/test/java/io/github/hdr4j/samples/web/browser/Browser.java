package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.account.Account;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser, at one site. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What reaches beyond the window, if one has to scroll sideways to see it. */
  private static final String EXCESS =
      """
      const width = window.innerWidth;
      if (document.scrollingElement.scrollWidth <= width) {
        return [];
      }
      const beyond = [...document.querySelectorAll("body *")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.right > width || box.left < 0;
      });
      return [document.scrollingElement.scrollWidth + " px wide"]
        .concat(beyond.map((one) => one.outerHTML.slice(0, 120)));
      """;

  /** Pictures, one pixel being left to rounding. */
  private static final String TOO_WIDE =
      """
      return [...document.querySelectorAll("main img, main canvas, main video, main svg")]
        .filter((one) => {
          const box = one.getBoundingClientRect();
          const around = one.parentElement.getBoundingClientRect();
          return box.width > 0 && (box.right > around.right + 1 || box.left < around.left - 1);
        })
        .map((one) => one.outerHTML);
      """;

  private final ChromeDriver driver = Chromium.start();
  private final Site site;
  private final List<String> scripts = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Browser(Site site) {
    this.site = site;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Forgets who used it before, and what for. */
  void renew() {
    driver.get("about:blank");
    command("Network.clearBrowserCookies", Map.of());
    command(
        "Storage.clearDataForOrigin",
        Map.of("origin", site.address().toString(), "storageTypes", "all"));
    scripts.forEach(
        script ->
            command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script)));
    scripts.clear();
    expected.clear();
    dark(false);
    language("en-US,en");
    size(ScreenSize.LAPTOP);
    driver.manage().logs().get(LogType.BROWSER);
  }

  void size(ScreenSize size) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            size.width(),
            "height",
            size.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
  }

  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Sets the languages that the person prefers, as the browser tells them to servers. */
  void language(String preferred) {
    Object agent = driver.executeScript("return navigator.userAgent");
    command(
        "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", preferred));
  }

  /** Runs a script in every page before the page's own. */
  void before(String script) {
    Map<String, Object> added =
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    scripts.add((String) added.get("identifier"));
  }

  /** Sends a command of the Chrome DevTools Protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  void open(String path) {
    driver.get(site.address() + path);
  }

  void login(Account account) {
    login(account.email(), Site.PASSWORD);
  }

  void login(String email, String password) {
    open("/login");
    type(By.name("email"), email);
    type(By.name("password"), password);
    find(By.name("password")).submit();
    until(there -> !path().equals("/login"));
  }

  String path() {
    return URI.create(driver.getCurrentUrl()).getPath();
  }

  WebElement find(By by) {
    return until(ExpectedConditions.presenceOfElementLocated(by));
  }

  WebElement visible(By by) {
    return until(ExpectedConditions.visibilityOfElementLocated(by));
  }

  void click(By by) {
    WebElement element = until(ExpectedConditions.elementToBeClickable(by));
    centre(element);
    element.click();
  }

  /** Scrolls an element into the window. */
  void centre(WebElement element) {
    script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
  }

  /** Presses a key, wherever the focus is. */
  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Pastes what is in the clipboard. */
  void paste() {
    new Actions(driver).keyDown(Keys.CONTROL).sendKeys("v").keyUp(Keys.CONTROL).perform();
  }

  void type(By by, String text) {
    WebElement field = visible(by);
    field.clear();
    field.sendKeys(text);
  }

  <T> T until(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a person reads on the page. */
  String text() {
    return find(By.tagName("main")).getText();
  }

  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Says that the server is to answer with this status, which the browser writes down. */
  void expect(int status) {
    expected.add("status of " + status);
  }

  /** The errors that the browser wrote down since it was last asked, but for the expected ones. */
  List<String> errors() {
    return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> expected.stream().noneMatch(message::contains))
        .toList();
  }

  void assertFits(String where) {
    assertThat((List<?>) script(EXCESS)).as("what is too wide, %s", where).isEmpty();
    assertThat((List<?>) script(TOO_WIDE)).as("what leaves its container, %s", where).isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
