package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.samples.web.admin.notice.Notice;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.github.hdr4j.samples.web.team.Teams;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of teams. */
@Controller
@RequestMapping("/admin/teams")
class TeamsController {
  private static final String LIST = "redirect:/admin/teams";

  private final Teams teams;

  TeamsController(Teams teams) {
    this.teams = teams;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("teams", teams.all());
    return "admin/teams";
  }

  @PostMapping
  String make(
      @AuthenticationPrincipal SignedIn who, @RequestParam String name, RedirectAttributes next) {
    Notice.about(next, () -> teams.make(name, who.email()), "admin.teams.made", name.strip());
    return LIST;
  }

  @PostMapping("/{id}/rename")
  String rename(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam String name,
      RedirectAttributes next) {
    Notice.about(
        next, () -> teams.rename(id, name, who.email()), "admin.teams.renamed", name.strip());
    return LIST;
  }

  @PostMapping("/{id}/delete")
  String delete(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
    Notice.about(next, () -> teams.delete(id, who.email()), "admin.teams.deleted");
    return LIST;
  }
}
