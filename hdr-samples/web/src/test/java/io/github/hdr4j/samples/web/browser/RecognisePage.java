package io.github.hdr4j.samples.web.browser;

import io.github.hdr4j.samples.toolkit.drawing.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;

/** The page on which pictures are chosen and digits drawn. */
final class RecognisePage {
  private static final By READ = By.id("read");
  private static final By PICTURES = By.cssSelector("#pictures > li");
  private static final By LIVE = By.cssSelector("#live .headline");

  /** When the pen was lifted, for what was asked of the server since. */
  private static final String WATCH =
      """
      performance.clearResourceTimings();
      window.lifted = Infinity;
      document.addEventListener("pointerdown", () => { window.lifted = Infinity; }, true);
      document.addEventListener("pointerup", () => { window.lifted = performance.now(); }, true);
      """;

  private static final String ANSWERED =
      """
      return performance.getEntriesByType("resource").some((one) =>
        one.name.includes("/api/v1/recognitions")
          && one.startTime > window.lifted && one.responseStatus === 200);
      """;

  private static final String PASTE =
      """
      const [base64, done] = arguments;
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const picture = new ClipboardItem({"image/png": new Blob([bytes], {type: "image/png"})});
      navigator.clipboard.write([picture]).then(() => done(""), (fault) => done(String(fault)));
      """;

  private final Browser browser;

  RecognisePage(Browser browser) {
    this.browser = browser;
    browser.open("/recognise");
  }

  /** Chooses files as the dialog of the operating system does. */
  void choose(List<Path> files) {
    String paths =
        files.stream()
            .map(Path::toAbsolutePath)
            .map(Path::toString)
            .collect(Collectors.joining("\n"));
    int before = browser.driver().findElements(PICTURES).size();
    browser.find(By.id("files")).sendKeys(paths);
    awaitPictures(before + files.size());
  }

  /** Drags files from elsewhere onto the page and drops them: the events are the browser's own. */
  void drop(List<Path> files) {
    Rectangle zone = browser.visible(By.id("drop")).getRect();
    Object data =
        Map.of(
            "items",
            List.of(),
            "files",
            files.stream().map(Path::toAbsolutePath).map(Path::toString).toList(),
            "dragOperationsMask",
            1);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      browser.command(
          "Input.dispatchDragEvent",
          Map.of(
              "type",
              type,
              "x",
              zone.getX() + zone.getWidth() / 2,
              "y",
              zone.getY() + zone.getHeight() / 2,
              "data",
              data));
    }
    awaitPictures(files.size());
  }

  /** Puts a picture into the clipboard and presses Control and V. */
  void paste(Path png) throws IOException {
    browser.command(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    String base64 = Base64.getEncoder().encodeToString(Files.readAllBytes(png));
    Object fault = browser.driver().executeAsyncScript(PASTE, base64);
    if (!"".equals(fault)) {
      throw new IOException("nothing in the clipboard: " + fault);
    }
    browser.paste();
    awaitPictures(1);
  }

  private void awaitPictures(int number) {
    browser.until(page -> page.findElements(PICTURES).size() == number);
  }

  /** Has the chosen pictures read and waits for all of them. */
  List<Outcome> read() {
    browser.click(READ);
    return outcomes();
  }

  /** Waits for what is read in each picture, in their order. */
  List<Outcome> outcomes() {
    return browser.until(
        page -> {
          List<WebElement> pictures = page.findElements(PICTURES);
          List<Outcome> all = pictures.stream().flatMap(one -> Outcome.of(one).stream()).toList();
          return all.size() == pictures.size() ? all : null;
        });
  }

  /** Goes to the surface to write on. */
  void turnToDrawing() {
    browser.click(By.id("tab-draw"));
    browser.script(WATCH);
  }

  /** Draws strokes, given in a square of side 1, with a pen or a mouse. */
  void draw(PointerInput.Kind kind, List<List<Point>> strokes) {
    WebElement canvas = browser.visible(By.id("canvas"));
    browser.centre(canvas);
    browser.driver().perform(List.of(new Pointer(kind, canvas).draw(strokes)));
  }

  void wipe() {
    browser.click(By.id("clear-drawing"));
    browser.until(page -> page.findElements(LIVE).isEmpty());
    browser.script(WATCH);
  }

  /** Waits until all that is drawn is read. */
  Outcome live() {
    browser.until(page -> Boolean.TRUE.equals(browser.script(ANSWERED)));
    return browser.until(
        page ->
            page.findElements(By.id("live")).stream()
                .flatMap(one -> Outcome.of(one).stream())
                .findFirst()
                .orElse(null));
  }

  /**
   * What the page says of one picture.
   *
   * @param name of the picture's file; empty for a drawing
   * @param text that was read, or why nothing was
   * @param verdict as in the API, or {@code refused}
   */
  record Outcome(String name, String text, String verdict) {
    private static final List<String> VERDICTS =
        List.of("accepted", "uncertain", "not_a_digit", "blank");

    static Optional<Outcome> of(WebElement place) {
      String name = first(place, ".picture-head bdi");
      List<WebElement> refusals = place.findElements(By.cssSelector(".notice.error"));
      if (!refusals.isEmpty()) {
        return Optional.of(new Outcome(name, refusals.get(0).getText(), "refused"));
      }
      return place.findElements(By.cssSelector(".headline .badge")).stream()
          .map(badge -> Arrays.asList(badge.getDomAttribute("class").split(" ")))
          .flatMap(classes -> VERDICTS.stream().filter(classes::contains))
          .map(verdict -> new Outcome(name, first(place, ".digit-large"), verdict))
          .findFirst();
    }

    private static String first(WebElement place, String selector) {
      return place.findElements(By.cssSelector(selector)).stream()
          .map(WebElement::getText)
          .findFirst()
          .orElse("");
    }

    boolean accepted() {
      return verdict.equals("accepted");
    }

    boolean says(int digit) {
      return text.equals(Integer.toString(digit));
    }
  }
}
