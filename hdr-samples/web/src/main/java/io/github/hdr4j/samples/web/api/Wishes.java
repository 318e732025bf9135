package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.Templates;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Understands the parameters of requests that have pictures read. */
@Component
class Wishes {
  private final Templates templates;

  Wishes(Templates templates) {
    this.templates = templates;
  }

  Wish of(String mode, Optional<String> template, boolean keep) {
    Mode known = Mode.of(mode).orElseThrow(() -> unknownMode(mode));
    if (known != Mode.FORM) {
      return new Wish(known, Optional.empty(), keep);
    }
    String name = template.filter(given -> !given.isBlank()).orElseThrow(this::nameless);
    return new Wish(known, Optional.of(template(name)), keep);
  }

  private FormTemplate template(String name) {
    return templates
        .template(name)
        .orElseThrow(
            () ->
                unprocessable(
                    "There is no template \"%s\". Use one of: %s.".formatted(name, names())));
  }

  private static Refusal unknownMode(String mode) {
    String modes = Arrays.stream(Mode.values()).map(Mode::word).collect(Collectors.joining(", "));
    return unprocessable("There is no mode \"%s\". Use one of: %s.".formatted(mode, modes));
  }

  private Refusal nameless() {
    return unprocessable("To read a form, name its template. Use one of: %s.".formatted(names()));
  }

  private String names() {
    return templates.all().stream()
        .map(form -> form.template().name())
        .collect(Collectors.joining(", "));
  }

  private static Refusal unprocessable(String detail) {
    return new Refusal(ProblemType.UNPROCESSABLE, detail);
  }
}
