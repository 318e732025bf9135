package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.browser.RecognisePage.Outcome;
import io.github.hdr4j.samples.web.testing.PenDigit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.interactions.PointerInput.Kind;

@InBrowser
@DisplayName("Thirty digits in the browser")
class ThirtyPicturesTest {
  private static final int DRAWN = 15;
  private static final int LEAST_RIGHT = 27;

  /** A digit, and what the page said that it is. */
  private record Answer(int digit, Outcome outcome) {
    boolean right() {
      return outcome.accepted() && outcome.says(digit);
    }

    boolean wrong() {
      return outcome.accepted() && !outcome.says(digit);
    }
  }

  @Test
  @DisplayName("are accepted and right but for three at most; none is accepted and wrong")
  void areRight(Browser browser, @TempDir Path folder) throws Exception {
    List<Answer> answers = new ArrayList<>();
    RecognisePage page = new RecognisePage(browser);
    page.turnToDrawing();
    for (int i = 0; i < DRAWN; i++) {
      page.draw(Kind.MOUSE, PenDigit.strokes(i % 10, i / 10));
      answers.add(new Answer(i % 10, page.live()));
      page.wipe();
    }
    RecognisePage files = new RecognisePage(browser);
    files.choose(Pictures.photos(folder));
    for (Outcome outcome : files.read()) {
      answers.add(new Answer(outcome.name().charAt(0) - '0', outcome));
    }
    browser.screenshot("thirty");

    assertThat(answers).hasSize(30);
    long right = answers.stream().filter(Answer::right).count();
    System.out.println("Accepted and right: " + right + " of " + answers.size());
    assertThat(answers).as("accepted and wrong").noneMatch(Answer::wrong);
    assertThat(right).as("right among %s", answers).isGreaterThanOrEqualTo(LEAST_RIGHT);
  }
}
