package io.github.hdr4j.samples.web.account;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The server of a test, on a port of its own, with a clock and a mail server of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestServer {
  /** Who is made at the start. */
  public static final String ADMIN = "admin@example.org";

  /** His password. */
  public static final String ADMIN_PASSWORD = "administrator";

  private static final GreenMail MAIL =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private final Environment environment;

  TestServer(Environment environment) {
    this.environment = environment;
  }

  /** Settings that every such server has, a folder of its own among them. */
  public static void settings(DynamicPropertyRegistry registry) {
    if (!MAIL.isRunning()) {
      MAIL.start();
    }
    registry.add("hdr.web.admin.email", () -> ADMIN);
    registry.add("hdr.web.admin.password", () -> ADMIN_PASSWORD);
    registry.add("hdr.web.rate.login", () -> 100_000);
    registry.add("hdr.web.mail.log", () -> false);
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    registry.add("hdr.web.folder", folder()::toString);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("hdr-web-accounts");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody new who looks at the pages. */
  public Browser browser() {
    return new Browser("http://localhost:" + environment.getProperty("local.server.port"));
  }

  /** The mails that the server sends. */
  public Mailbox mailbox() {
    return new Mailbox(MAIL);
  }

  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }
}
