package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.admin.engine.ModelChoice;
import io.github.hdr4j.samples.web.admin.engine.ModelFiles;
import io.github.hdr4j.samples.web.admin.notice.Notice;
import io.github.hdr4j.samples.web.reading.Engines;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of training. */
@Controller
@RequestMapping("/admin/training")
class TrainingController {
  private static final String PAGE = "redirect:/admin/training";
  private static final String DEFAULT_EPOCHS = "12";

  /** The reports are the toolkit's: no script, styles and small pictures in the page. */
  private static final String REPORT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

  private final Trainings trainings;
  private final TrainingEvents events;
  private final TrainingMaterial material;
  private final DataFolders data;
  private final Reports reports;
  private final ModelFiles models;
  private final ModelChoice choice;
  private final Engines engines;

  TrainingController(
      Trainings trainings,
      TrainingEvents events,
      TrainingMaterial material,
      DataFolders data,
      Reports reports,
      ModelFiles models,
      ModelChoice choice,
      Engines engines) {
    this.trainings = trainings;
    this.events = events;
    this.material = material;
    this.data = data;
    this.reports = reports;
    this.models = models;
    this.choice = choice;
    this.engines = engines;
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("available", trainings.available());
    model.addAttribute("info", engines.info());
    model.addAttribute("corrected", material.count());
    model.addAttribute("folder", data.folder());
    model.addAttribute("folders", data.names());
    model.addAttribute("epochs", DEFAULT_EPOCHS);
    model.addAttribute("mostEpochs", TrainingRequest.MOST_EPOCHS);
    model.addAttribute("reports", reports.names());
    model.addAttribute("models", models.names());
    model.addAttribute("chosen", choice.name().orElse(""));
    trainings
        .state()
        .ifPresent(
            state -> {
              model.addAttribute("training", state);
              model.addAttribute("event", TrainingEvent.of(state));
              model.addAttribute("sides", List.of("before", "after"));
            });
    return "admin/training";
  }

  @PostMapping
  String start(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "false") boolean corrected,
      @RequestParam(defaultValue = "") String folder,
      @RequestParam(defaultValue = DEFAULT_EPOCHS) int epochs,
      RedirectAttributes next) {
    Optional<String> chosen = Optional.of(folder).filter(named -> !named.isEmpty());
    TrainingRequest request = new TrainingRequest(corrected, chosen, epochs);
    Notice.about(next, () -> trainings.start(request, who.email()), "admin.training.started");
    return PAGE;
  }

  @PostMapping("/cancel")
  String cancel() {
    trainings.cancel();
    return PAGE;
  }

  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events() {
    return events.listen();
  }

  @PostMapping("/use")
  String use(
      @AuthenticationPrincipal SignedIn who, @RequestParam String model, RedirectAttributes next) {
    Notice.about(next, () -> choice.use(Optional.of(model), who.email()), "admin.engine.used");
    return PAGE;
  }

  @GetMapping("/reports/{name}/{side}/{file}")
  ResponseEntity<Resource> report(
      @PathVariable String name, @PathVariable String side, @PathVariable String file) {
    Path found =
        reports
            .file(name, side, file)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaTypeFactory.getMediaType(file).orElseThrow())
        .header("Content-Security-Policy", REPORT_POLICY)
        .body(new FileSystemResource(found));
  }
}
