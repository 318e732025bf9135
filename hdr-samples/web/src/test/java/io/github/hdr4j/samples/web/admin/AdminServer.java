package io.github.hdr4j.samples.web.admin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import io.github.hdr4j.samples.web.security.AccountPrincipal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The whole server on an H2 database in a folder of its own, one for all tests. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(People.class)
public abstract class AdminServer {
  protected static final Path FOLDER = folder();

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("hdr-web-admin");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signs in whoever makes a request. */
  protected static RequestPostProcessor as(AccountPrincipal who) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(who, "", who.getAuthorities()));
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("hdr.web.folder", FOLDER::toString);
  }
}
