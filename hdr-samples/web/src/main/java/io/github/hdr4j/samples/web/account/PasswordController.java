package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.WebSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages for those who forgot their password. */
@Controller
final class PasswordController {
  private final Passwords passwords;
  private final WebSettings settings;

  PasswordController(Passwords passwords, WebSettings settings) {
    this.passwords = passwords;
    this.settings = settings;
  }

  @GetMapping("/forgot")
  String forgotPage() {
    return "account/forgot";
  }

  @PostMapping("/forgot")
  String forgot(@RequestParam String email, Model model) {
    model.addAttribute("email", email);
    if (Faults.of(model).email(email).any()) {
      return "account/forgot";
    }
    passwords.forgot(email);
    return "redirect:/forgot/sent";
  }

  @GetMapping("/forgot/sent")
  String sent(Model model) {
    model.addAttribute("kind", "reset");
    model.addAttribute("logged", settings.mail().log());
    return "account/sent";
  }

  @GetMapping("/reset")
  String resetPage(@RequestParam String token, Model model) {
    model.addAttribute("token", token);
    return switch (passwords.link(token)) {
      case VALID -> "account/reset";
      case EXPIRED -> "redirect:/forgot?expired";
      case UNKNOWN -> "redirect:/forgot?unknown";
    };
  }

  @PostMapping("/reset")
  String reset(@RequestParam String token, @RequestParam String password, Model model) {
    model.addAttribute("token", token);
    if (Faults.of(model).password(password).any()) {
      return "account/reset";
    }
    return passwords.reset(token, password) ? "redirect:/login?reset" : "redirect:/forgot?unknown";
  }
}
