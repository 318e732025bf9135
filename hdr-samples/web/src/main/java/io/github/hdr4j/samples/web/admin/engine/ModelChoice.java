package io.github.hdr4j.samples.web.admin.engine;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import io.github.hdr4j.samples.web.reading.Engines;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which model an administrator chose. It is kept in a file of the server's folder, beside the
 * models, so that it survives a restart; it comes before the model of the settings.
 */
@Component
public class ModelChoice {
  private static final Logger LOG = LoggerFactory.getLogger(ModelChoice.class);

  private final ModelFiles files;
  private final Engines engines;
  private final AuditLog log;
  private final Path kept;
  private Optional<String> chosen = Optional.empty();
  private Optional<Path> used;

  ModelChoice(WebSettings settings, ModelFiles files, Engines engines, AuditLog log) {
    this.files = files;
    this.engines = engines;
    this.log = log;
    kept = settings.folder().resolve("model-in-use.txt");
    used = settings.model();
  }

  /** A model that has gone since must not keep the server from starting. */
  @PostConstruct
  void restore() throws IOException {
    if (!Files.exists(kept)) {
      return;
    }
    String name = Files.readString(kept, StandardCharsets.UTF_8).strip();
    try {
      if (name.isEmpty()) {
        change(Optional.empty(), Optional.empty());
      } else {
        Optional<Path> file = files.find(name);
        if (file.isEmpty()) {
          LOG.warn("The chosen model {} is no longer there; the default is used.", name);
          return;
        }
        change(Optional.of(name), file);
      }
    } catch (DigitRecognitionException e) {
      LOG.warn("The chosen model {} cannot be opened; the default is used.", name, e);
    }
  }

  private void change(Optional<String> name, Optional<Path> file) {
    engines.use(file);
    chosen = name;
    used = file;
  }

  /**
   * The chosen file.
   *
   * @return name of a file, or empty while the bundled model or that of the settings is in use
   */
  public synchronized Optional<String> name() {
    return chosen;
  }

  /**
   * The model that reads.
   *
   * @return its file, or empty for the bundled one
   */
  public synchronized Optional<Path> file() {
    return used;
  }

  /**
   * Reads with another model from now on, and after a restart.
   *
   * @param name of a file of {@link ModelFiles}, or empty for the bundled model
   * @param actor address of who chooses it
   * @throws RefusedException if there is no such file, or it is no model; nothing has changed then
   */
  public synchronized void use(Optional<String> name, String actor) throws RefusedException {
    Optional<Path> file = name.flatMap(files::find);
    if (name.isPresent() && file.isEmpty()) {
      throw new RefusedException("admin.engine.gone", name.get());
    }
    try {
      change(name, file);
      Files.createDirectories(kept.toAbsolutePath().getParent());
      WholeFile.write(kept, name.orElse("").getBytes(StandardCharsets.UTF_8));
    } catch (DigitRecognitionException e) {
      throw new RefusedException("admin.engine.unreadable", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new RefusedException("admin.engine.unkept", String.valueOf(e.getMessage()));
    }
    log.write(
        actor, "engine.model", name.orElse("bundled"), "sha256 " + engines.info().model().sha256());
  }
}
