package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.page.Language;
import io.github.hdr4j.samples.web.security.Sessions;
import io.github.hdr4j.samples.web.security.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The page where somebody sets what is his to set. */
@Controller
@RequestMapping("/settings")
final class SettingsController {
  private static final String PAGE = "account/settings";
  private static final List<Integer> RETENTIONS = List.of(7, 30, 90, 365);

  private final Accounts accounts;
  private final PasswordCheck check;
  private final Passwords passwords;
  private final Sessions sessions;
  private final LocaleResolver languages;

  SettingsController(
      Accounts accounts,
      PasswordCheck check,
      Passwords passwords,
      Sessions sessions,
      LocaleResolver languages) {
    this.accounts = accounts;
    this.check = check;
    this.passwords = passwords;
    this.sessions = sessions;
    this.languages = languages;
  }

  @ModelAttribute
  void fill(@AuthenticationPrincipal SignedIn who, Model model) {
    Account account = accounts.find(who.accountId()).orElseThrow(GoneException::new);
    model.addAttribute("account", account);
    model.addAttribute("hasPassword", account.passwordHash() != null);
    model.addAttribute("languages", Language.values());
    model.addAttribute("retentions", RETENTIONS);
  }

  @GetMapping
  String page() {
    return PAGE;
  }

  @PostMapping
  String change(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String language,
      @RequestParam Optional<Integer> retention,
      HttpServletRequest request,
      HttpServletResponse response) {
    Language chosen = Language.of(language).orElse(Language.ENGLISH);
    accounts.changeSettings(who.accountId(), chosen.tag(), retention.filter(RETENTIONS::contains));
    languages.setLocale(request, response, chosen.locale());
    return "redirect:/settings?saved";
  }

  /** Whoever else is signed in with the old password is not any more. */
  @PostMapping("/password")
  String changePassword(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String current,
      @RequestParam String password,
      HttpServletRequest request,
      Model model) {
    Faults faults = Faults.of(model).password(password);
    if (!faults.any() && check.check(who.email(), current).isEmpty()) {
      faults.add("current", Optional.of("password.wrong"));
    }
    if (faults.any()) {
      return PAGE;
    }
    passwords.change(who.accountId(), who.email(), password);
    sessions.endOthers(who.accountId(), request.changeSessionId());
    return "redirect:/settings?changed";
  }

  @PostMapping("/delete")
  String delete(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String proof,
      HttpServletRequest request,
      Model model)
      throws ServletException {
    boolean password = Boolean.TRUE.equals(model.getAttribute("hasPassword"));
    boolean sure =
        password
            ? check.check(who.email(), proof).isPresent()
            : Accounts.address(proof).equals(who.email());
    if (!sure) {
      String key = password ? "password.wrong" : "settings.delete.other";
      Faults.of(model).add("proof", Optional.of(key));
      return PAGE;
    }
    if (!accounts.leave(who.accountId(), who.email())) {
      Faults.of(model).add("proof", Optional.of("settings.delete.last"));
      return PAGE;
    }
    request.logout();
    return "redirect:/login?deleted";
  }
}
