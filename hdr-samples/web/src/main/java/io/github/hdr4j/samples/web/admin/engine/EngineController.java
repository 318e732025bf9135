package io.github.hdr4j.samples.web.admin.engine;

import io.github.hdr4j.samples.web.admin.notice.Notice;
import io.github.hdr4j.samples.web.reading.Engines;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the engine and its models. */
@Controller
@RequestMapping("/admin/engine")
class EngineController {
  private final Engines engines;
  private final ModelFiles files;
  private final ModelChoice choice;

  EngineController(Engines engines, ModelFiles files, ModelChoice choice) {
    this.engines = engines;
    this.files = files;
    this.choice = choice;
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("info", engines.info());
    model.addAttribute("metadata", new TreeMap<>(engines.info().model().metadata()));
    model.addAttribute("models", files.names());
    model.addAttribute("folder", files.folder());
    model.addAttribute("chosen", choice.name().orElse(""));
    return "admin/engine";
  }

  /** An empty name stands for the bundled model. */
  @PostMapping
  String use(
      @AuthenticationPrincipal SignedIn who, @RequestParam String model, RedirectAttributes next) {
    Optional<String> name = Optional.of(model).filter(named -> !named.isEmpty());
    Notice.about(next, () -> choice.use(name, who.email()), "admin.engine.used");
    return "redirect:/admin/engine";
  }
}
