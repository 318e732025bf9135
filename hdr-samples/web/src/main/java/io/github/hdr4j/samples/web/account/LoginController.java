package io.github.hdr4j.samples.web.account;

import io.github.hdr4j.samples.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in. The login itself is a filter's work. */
@Controller
final class LoginController {
  private static final List<String> GOOD = List.of("confirmed", "reset", "deleted");
  private static final List<String> BAD =
      List.of("wrong", "unconfirmed", "disabled", "ended", "elsewhere", "taken", "nameless");

  private final List<Provider> providers;

  LoginController(ObjectProvider<ClientRegistrationRepository> registrations) {
    providers = registrations.stream().flatMap(LoginController::providers).toList();
  }

  private static Stream<Provider> providers(ClientRegistrationRepository all) {
    return all instanceof Iterable<?> each
        ? StreamSupport.stream(each.spliterator(), false)
            .map(ClientRegistration.class::cast)
            .map(one -> new Provider(one.getRegistrationId(), one.getClientName()))
        : Stream.empty();
  }

  @GetMapping("/login")
  String page(
      @AuthenticationPrincipal @Nullable SignedIn who, HttpServletRequest request, Model model) {
    if (who != null) {
      return "redirect:/";
    }
    first(BAD, request).ifPresent(fault -> model.addAttribute("fault", fault));
    first(GOOD, request).ifPresent(done -> model.addAttribute("done", done));
    model.addAttribute("providers", providers);
    return "account/login";
  }

  private static Optional<String> first(List<String> names, HttpServletRequest request) {
    return names.stream().filter(name -> request.getParameter(name) != null).findFirst();
  }

  /**
   * Another place to sign in at.
   *
   * @param id of the registration
   * @param name for people
   */
  record Provider(String id, String name) {}
}
