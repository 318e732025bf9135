package io.github.hdr4j.samples.web.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The forms that can be read, and blank pages of them to print. */
@Controller
final class FormPages {
  private static final CacheControl DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

  private final BlankForms forms;

  FormPages(BlankForms forms) {
    this.forms = forms;
  }

  @GetMapping("/forms")
  String forms(Model model) {
    model.addAttribute("forms", forms.all());
    return "forms";
  }

  @GetMapping("/forms/{name}.png")
  ResponseEntity<byte[]> page(@PathVariable String name) {
    byte[] png = forms.page(name).orElseThrow(NoSuchPageException::new);
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(DAY).body(png);
  }
}
