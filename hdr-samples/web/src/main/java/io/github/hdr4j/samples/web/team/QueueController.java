package io.github.hdr4j.samples.web.team;

import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where clerks confirm uncertain readings, one after the other. */
@Controller
@RequestMapping("/team")
class QueueController {
  private final ConfirmationQueue queue;
  private final Teams teams;
  private final Readings readings;
  private final Guesses guesses;

  QueueController(ConfirmationQueue queue, Teams teams, Readings readings, Guesses guesses) {
    this.queue = queue;
    this.teams = teams;
    this.readings = readings;
    this.guesses = guesses;
  }

  @GetMapping
  String page(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Optional<UUID> after,
      @RequestParam Optional<UUID> again,
      Model model) {
    Optional<Team> team = teams.of(who.accountId());
    if (team.isEmpty()) {
      return "team/none";
    }
    UUID id = team.get().id();
    Optional<Reading> reading =
        again
            .flatMap(same -> queue.find(id, same))
            .filter(same -> same.correction() == null)
            .or(() -> queue.next(id, who.accountId(), after));
    model.addAttribute("team", team.get());
    model.addAttribute("length", queue.length(id));
    reading.ifPresent(shown -> show(shown, model));
    return "team/queue";
  }

  private void show(Reading reading, Model model) {
    model.addAttribute("reading", reading);
    model.addAttribute("guesses", guesses.of(reading));
    model.addAttribute("digit", reading.mode().equals(Mode.DIGIT.word()));
    model.addAttribute(
        "lines", reading.mode().equals(Mode.FORM.word()) || reading.text().contains("\n"));
  }

  @PostMapping("/{id}")
  String confirm(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String text,
      @RequestParam Optional<String> guess,
      @RequestParam(defaultValue = "false") boolean nothing,
      RedirectAttributes next) {
    UUID team = team(who);
    Optional<String> said =
        nothing
            ? Optional.of("")
            : queue.find(team, id).flatMap(reading -> SaidText.of(reading, guess.orElse(text)));
    if (said.isEmpty() && queue.find(team, id).isPresent()) {
      next.addFlashAttribute("unfit", text);
      next.addAttribute("again", id);
      return "redirect:/team";
    }
    next.addFlashAttribute("outcome", queue.confirm(team, id, said.orElse(""), who));
    next.addAttribute("after", id);
    return "redirect:/team";
  }

  @GetMapping("/{id}/picture")
  ResponseEntity<byte[]> picture(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    return queue
        .find(team(who), id)
        .flatMap(reading -> readings.picture(reading.id()))
        .map(picture -> picture.file().answer(CacheControl.noStore()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Of an account without a team, no reading is there. */
  private UUID team(SignedIn who) {
    return teams
        .of(who.accountId())
        .map(Team::id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
