package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.WebSettings;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages to register, and to show that an address is one's own. */
@Controller
final class RegistrationController {
  private static final Logger LOG = LoggerFactory.getLogger(RegistrationController.class);

  private final Registrations registrations;
  private final WebSettings settings;

  RegistrationController(Registrations registrations, WebSettings settings) {
    this.registrations = registrations;
    this.settings = settings;
  }

  @GetMapping("/register")
  String page() {
    return "account/register";
  }

  @PostMapping("/register")
  String register(
      @RequestParam String email, @RequestParam String password, Locale language, Model model) {
    model.addAttribute("email", email);
    if (Faults.of(model).email(email).password(password).any()) {
      return "account/register";
    }
    try {
      registrations.register(email, password, language.getLanguage());
    } catch (DuplicateKeyException e) {
      LOG.debug("Registered twice at once: the other request sends the mail", e);
    }
    return "redirect:/register/sent";
  }

  @GetMapping("/register/sent")
  String sent(Model model) {
    model.addAttribute("kind", "confirm");
    model.addAttribute("logged", settings.mail().log());
    return "account/sent";
  }

  /** Shows a button: programs that look into mails follow links, but press no buttons. */
  @GetMapping("/confirm")
  String confirmPage(@RequestParam String token, Model model) {
    model.addAttribute("token", token);
    return page(registrations.link(token));
  }

  @PostMapping("/confirm")
  String confirm(@RequestParam String token) {
    return registrations.confirm(token) ? "redirect:/login?confirmed" : page(Link.UNKNOWN);
  }

  private static String page(Link link) {
    return switch (link) {
      case VALID -> "account/confirm";
      case EXPIRED -> "redirect:/confirm/again?expired";
      case UNKNOWN -> "redirect:/confirm/again?unknown";
    };
  }

  @GetMapping("/confirm/again")
  String againPage() {
    return "account/again";
  }

  @PostMapping("/confirm/again")
  String again(@RequestParam String email, Model model) {
    model.addAttribute("email", email);
    if (Faults.of(model).email(email).any()) {
      return "account/again";
    }
    registrations.mailAgain(email);
    return "redirect:/register/sent";
  }
}
