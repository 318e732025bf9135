package io.github.hdr4j.samples.web.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser of the operating system: nothing is downloaded. */
final class Chromium {
  private static final Path PROGRAM =
      Path.of(Optional.ofNullable(System.getenv("HDR_CHROMIUM")).orElse("/usr/bin/chromium"));
  private static final Path DRIVER =
      Path.of(
          Optional.ofNullable(System.getenv("HDR_CHROMEDRIVER")).orElse("/usr/bin/chromedriver"));

  private Chromium() {}

  /** What is missing on this machine, if anything, and how to get it. */
  static Optional<String> missing() {
    return Stream.of(PROGRAM, DRIVER)
        .filter(program -> !Files.isExecutable(program))
        .findFirst()
        .map(
            program ->
                program
                    + " is missing, so no page is tested in a browser:"
                    + " apt-get install chromium chromium-driver, or name the programs in"
                    + " HDR_CHROMIUM and HDR_CHROMEDRIVER");
  }

  static ChromeDriver start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM.toFile());
    options.addArguments(
        "--headless=new",
        // Containers run it as root and give it little shared memory.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--lang=en-US");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-US,en"));
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    File driver = DRIVER.toFile();
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(driver).usingAnyFreePort().build(),
        options);
  }
}
