package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.hdr4j.samples.web.browser.RecognisePage.Outcome;
import io.github.hdr4j.samples.web.testing.PenDigit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.PointerInput.Kind;

@InBrowser
@DisplayName("A visitor")
class RecogniseTest {
  private static final By SPEAK = By.cssSelector("#pictures .speak");

  @Nested
  @DisplayName("with files")
  class Files {
    @TempDir private Path folder;

    @Test
    @DisplayName("chooses one and sees what it is")
    void choosesOne(Browser browser) {
      RecognisePage page = new RecognisePage(browser);
      page.choose(List.of(Pictures.drawing(7, folder)));

      assertThat(page.read()).containsExactly(new Outcome("7-drawing.png", "7", "accepted"));
    }

    @Test
    @DisplayName("chooses several and sees what each is")
    void choosesSeveral(Browser browser) {
      RecognisePage page = new RecognisePage(browser);
      page.choose(List.of(Pictures.drawing(3, folder), Pictures.drawing(5, folder)));

      assertThat(page.read()).extracting(Outcome::text).containsExactly("3", "5");
    }

    @Test
    @DisplayName("drags several onto the page and drops them")
    void dropsSeveral(Browser browser) {
      RecognisePage page = new RecognisePage(browser);
      page.drop(
          List.of(
              Pictures.drawing(0, folder),
              Pictures.drawing(2, folder),
              Pictures.drawing(8, folder)));

      assertThat(page.read()).extracting(Outcome::text).containsExactly("0", "2", "8");
    }

    @Test
    @DisplayName("pastes one from the clipboard")
    void pastes(Browser browser) throws Exception {
      RecognisePage page = new RecognisePage(browser);
      page.paste(Pictures.drawing(4, folder));

      assertThat(page.read()).extracting(Outcome::text).containsExactly("4");
    }

    @Test
    @DisplayName("is told that a file is no picture, and the others are read")
    void isToldOfNoPicture(Browser browser) {
      browser.expect(415);
      RecognisePage page = new RecognisePage(browser);
      page.choose(List.of(Pictures.noPicture(folder), Pictures.drawing(6, folder)));

      List<Outcome> outcomes = page.read();

      assertThat(outcomes).extracting(Outcome::verdict).containsExactly("refused", "accepted");
      assertThat(outcomes.get(0).text()).isNotBlank();
    }

    @Test
    @DisplayName("is told so in the language of the page")
    void isToldInTheLanguageOfThePage(Browser browser) {
      browser.expect(415);
      browser.language("es-ES,es");
      RecognisePage page = new RecognisePage(browser);
      page.choose(List.of(Pictures.noPicture(folder)));

      assertThat(page.read())
          .singleElement()
          .extracting(Outcome::text, STRING)
          .contains("No es una imagen");
    }

    @Test
    @DisplayName("takes one away, and all")
    void clears(Browser browser) {
      RecognisePage page = new RecognisePage(browser);
      page.choose(List.of(Pictures.drawing(3, folder), Pictures.drawing(5, folder)));
      browser.click(By.cssSelector("#pictures > li:first-child button"));
      browser.until(there -> there.findElements(By.cssSelector("#pictures > li")).size() == 1);
      browser.click(By.id("clear-pictures"));

      browser.until(there -> there.findElements(By.cssSelector("#pictures > li")).isEmpty());
    }

    @Test
    @DisplayName("sees the probability of each of the ten digits and what the recogniser saw")
    void seesDetails(Browser browser) throws Exception {
      RecognisePage page = new RecognisePage(browser);
      page.choose(List.of(Pictures.drawing(9, folder)));
      page.read();

      assertThat(browser.driver().findElements(By.cssSelector("#pictures .bars tbody tr")))
          .hasSize(10);
      browser.click(By.cssSelector("#pictures .trace summary"));
      browser.visible(By.cssSelector("#pictures .trace img"));
      browser.size(ScreenSize.PHONE);
      browser.screenshot("result-" + ScreenSize.PHONE);
      browser.assertFits("a result on a phone");
    }

    @Test
    @DisplayName("has it read aloud, in the page's language")
    void hearsIt(Browser browser) {
      browser.before(
          "window.spoken = [];"
              + "SpeechSynthesis.prototype.speak ="
              + " (said) => window.spoken.push(said.lang + ': ' + said.text);");
      RecognisePage page = new RecognisePage(browser);
      page.choose(List.of(Pictures.drawing(7, folder)));
      page.read();
      browser.click(SPEAK);

      assertThat((List<?>) browser.script("return window.spoken"))
          .singleElement()
          .asString()
          .startsWith("en: ")
          .contains("7");
    }
  }

  @Nested
  @DisplayName("who draws")
  class Draws {
    @ParameterizedTest(name = "{0}")
    @EnumSource(
        value = Kind.class,
        names = {"MOUSE", "PEN", "TOUCH"})
    @DisplayName("sees at once what it is, with every kind of pointer")
    void seesAtOnce(Kind kind, Browser browser) throws Exception {
      RecognisePage page = new RecognisePage(browser);
      page.turnToDrawing();
      page.draw(kind, PenDigit.strokes(5, 0));

      assertThat(page.live()).isEqualTo(new Outcome("", "5", "accepted"));
      browser.screenshot("drawing-" + kind);
    }

    @Test
    @DisplayName("wipes the paper and draws another one")
    void drawsAgain(Browser browser) {
      RecognisePage page = new RecognisePage(browser);
      page.turnToDrawing();
      page.draw(Kind.MOUSE, PenDigit.strokes(3, 0));
      assertThat(page.live().text()).isEqualTo("3");
      page.wipe();
      page.draw(Kind.MOUSE, PenDigit.strokes(8, 0));

      assertThat(page.live().text()).isEqualTo("8");
    }
  }
}
