package io.github.hdr4j.samples.web.page;

import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.reading.Mode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which pictures are chosen, taken or drawn, and read. */
@Controller
final class RecognisePage {
  private final BlankForms forms;
  private final WebSettings settings;

  RecognisePage(BlankForms forms, WebSettings settings) {
    this.forms = forms;
    this.settings = settings;
  }

  @GetMapping("/recognise")
  String recognise(
      @RequestParam(defaultValue = "digit") String mode,
      @RequestParam(defaultValue = "") String template,
      Model model) {
    model.addAttribute("mode", Mode.of(mode).orElse(Mode.DIGIT).word());
    model.addAttribute("template", template);
    model.addAttribute("forms", forms.all());
    model.addAttribute("largest", settings.upload().fileSize().toMegabytes());
    model.addAttribute("most", settings.upload().pixels() / 1_000_000);
    return "recognise";
  }
}
