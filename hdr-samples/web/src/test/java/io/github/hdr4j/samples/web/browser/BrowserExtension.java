package io.github.hdr4j.samples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for all tests, the browser renewed before each. */
final class BrowserExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterTestExecutionCallback,
        ParameterResolver {
  private static final String SWITCH = "HDR_BROWSER";

  @Override
  public void beforeAll(ExtensionContext context) {
    Chromium.missing().ifPresent(BrowserExtension::skip);
  }

  private static void skip(String missing) {
    if (wanted().equals("required")) {
      fail(missing);
    }
    System.err.println("SKIPPED: " + missing);
    Assumptions.abort(missing);
  }

  private static String wanted() {
    return Optional.ofNullable(System.getProperty(SWITCH, System.getenv(SWITCH))).orElse("");
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    stage(context).browser().renew();
  }

  @Override
  public void afterTestExecution(ExtensionContext context) throws IOException {
    Browser browser = stage(context).browser();
    if (context.getExecutionException().isPresent()) {
      browser.screenshot("failed-" + context.getRequiredTestMethod().getName());
    } else {
      assertThat(browser.errors()).as("errors that the browser wrote down").isEmpty();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Stage stage = stage(context);
    return parameter.getParameter().getType() == Browser.class ? stage.browser() : stage.site();
  }

  private static Stage stage(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserExtension.class))
        .computeIfAbsent(Stage.class, ignored -> Stage.open(), Stage.class);
  }

  /** What all tests share; JUnit closes it after the last one. */
  record Stage(Site site, Browser browser) implements AutoCloseable {
    static Stage open() {
      try {
        Site site = new Site(Files.createTempDirectory("hdr-web"));
        return new Stage(site, new Browser(site));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      browser.close();
      site.close();
    }
  }
}
