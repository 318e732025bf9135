package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.notice.Notice;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.github.hdr4j.samples.web.team.Teams;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
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

/** The pages of accounts. */
@Controller
@RequestMapping("/admin/users")
class UsersController {
  private static final int SIZE = 25;
  private static final String LIST = "redirect:/admin/users";
  private static final String ONE = LIST + "/{id}";

  private final UserAdministration users;
  private final Teams teams;
  private final Clock clock;

  UsersController(UserAdministration users, Teams teams, Clock clock) {
    this.users = users;
    this.teams = teams;
    this.clock = clock;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    UserFilter filter = new UserFilter(q, role);
    model.addAttribute("filter", filter);
    model.addAttribute("found", users.search(filter, Math.max(0, page), SIZE));
    model.addAttribute("roles", Role.values());
    model.addAttribute("teams", teams.all());
    model.addAttribute("now", clock.instant());
    return "admin/users";
  }

  @GetMapping("/{id}")
  String one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, Model model) {
    Account account =
        users.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("account", account);
    model.addAttribute("self", id.equals(who.accountId()));
    model.addAttribute("readings", users.readings(id));
    model.addAttribute("roles", Role.values());
    model.addAttribute("teams", teams.all());
    model.addAttribute(
        "locked", Stream.ofNullable(account.lockedUntil()).anyMatch(clock.instant()::isBefore));
    return "admin/user";
  }

  @PostMapping("/{id}/role")
  String role(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Role role,
      RedirectAttributes next) {
    Notice.about(next, () -> users.changeRole(who, id, role), "admin.users.role.done");
    return ONE;
  }

  @PostMapping("/{id}/team")
  String team(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Optional<UUID> team,
      RedirectAttributes next) {
    Notice.about(next, () -> users.changeTeam(who, id, team), "admin.users.team.done");
    return ONE;
  }

  @PostMapping("/{id}/disable")
  String disable(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
    Notice.about(next, () -> users.disable(who, id), "admin.users.disable.done");
    return ONE;
  }

  @PostMapping("/{id}/enable")
  String enable(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
    Notice.about(next, () -> users.enable(who, id), "admin.users.enable.done");
    return ONE;
  }

  @PostMapping("/{id}/unlock")
  String unlock(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
    Notice.about(next, () -> users.unlock(who, id), "admin.users.unlock.done");
    return ONE;
  }

  @PostMapping("/{id}/delete")
  String delete(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
    boolean done = Notice.about(next, () -> users.delete(who, id), "admin.users.delete.done");
    return done ? LIST : ONE;
  }
}
