package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.security.SignedIn;
import java.util.Optional;
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

/** The page where somebody makes and revokes keys for his programs. */
@Controller
@RequestMapping("/settings/keys")
final class KeyController {
  private static final int LONGEST_LABEL = 100;

  private final ApiKeys keys;

  KeyController(ApiKeys keys) {
    this.keys = keys;
  }

  @GetMapping
  String page(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("keys", keys.list(who.accountId()));
    return "account/keys";
  }

  @PostMapping
  String make(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String label,
      RedirectAttributes next,
      Model model) {
    String name = label.strip();
    if (name.isEmpty() || name.length() > LONGEST_LABEL) {
      Faults.of(model).add("label", Optional.of("keys.label.length"));
      return page(who, model);
    }
    Optional<String> key = keys.make(who, name);
    if (key.isEmpty()) {
      Faults.of(model).add("label", Optional.of("keys.many"));
      return page(who, model);
    }
    next.addFlashAttribute("made", key.get());
    return "redirect:/settings/keys";
  }

  @PostMapping("/{id}/revoke")
  String revoke(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    keys.revoke(who, id);
    return "redirect:/settings/keys?revoked";
  }
}
