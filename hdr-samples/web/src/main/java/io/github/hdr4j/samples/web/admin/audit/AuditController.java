package io.github.hdr4j.samples.web.admin.audit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the log. */
@Controller
class AuditController {
  private static final int SIZE = 50;

  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  @GetMapping("/admin/audit")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    AuditFilter filter = new AuditFilter(q, action);
    model.addAttribute("filter", filter);
    model.addAttribute("found", log.search(filter, Math.max(0, page), SIZE));
    model.addAttribute("actions", log.actions());
    return "admin/audit";
  }
}
