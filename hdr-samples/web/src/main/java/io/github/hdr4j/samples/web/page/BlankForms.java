package io.github.hdr4j.samples.web.page;

import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import io.github.hdr4j.samples.web.reading.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The forms that can be read, as pages to print. Each is drawn once. */
@Component
final class BlankForms {
  /** 200 dots an inch, since a template counts in hundredths of an inch. */
  private static final double SCALE = 2;

  private final Templates templates;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

  BlankForms(Templates templates) {
    this.templates = templates;
  }

  /**
   * A form to choose.
   *
   * @param name of its template
   * @param width of the page, in pixels
   * @param height of the page, in pixels
   */
  public record BlankForm(String name, long width, long height) {}

  List<BlankForm> all() {
    return templates.all().stream().map(BlankForms::of).toList();
  }

  private static BlankForm of(SampleForm form) {
    return new BlankForm(
        form.template().name(),
        Math.round(SCALE * form.template().width()),
        Math.round(SCALE * form.template().height()));
  }

  /** A PNG file, not to be changed; empty if there is no form of that name. */
  Optional<byte[]> page(String name) {
    return templates.form(name).map(form -> pages.computeIfAbsent(name, key -> png(form)));
  }

  private static byte[] png(SampleForm form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(form.blank(SCALE), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
