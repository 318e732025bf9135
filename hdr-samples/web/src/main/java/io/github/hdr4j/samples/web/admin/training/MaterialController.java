package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Training material to download. */
@Controller
class MaterialController {
  private final TrainingMaterial material;
  private final AuditLog log;

  MaterialController(TrainingMaterial material, AuditLog log) {
    this.material = material;
    this.log = log;
  }

  /** One's own. */
  @GetMapping("/readings/training.zip")
  void own(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) throws IOException {
    send(Optional.of(who.accountId()), response);
  }

  /** That of all accounts. */
  @GetMapping("/admin/training.zip")
  void all(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) throws IOException {
    log.write(who.email(), "training.exported", "", material.count() + " digits");
    send(Optional.empty(), response);
  }

  private void send(Optional<UUID> account, HttpServletResponse response) throws IOException {
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"training.zip\"");
    material.zip(account, response.getOutputStream());
  }
}
