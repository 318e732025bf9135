package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.web.reading.Engines;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page for administrators. */
@Controller
class OverviewController {
  private final Overview overview;
  private final Engines engines;

  OverviewController(Overview overview, Engines engines) {
    this.overview = overview;
    this.engines = engines;
  }

  @GetMapping("/admin")
  String page(Model model) {
    model.addAttribute("overview", overview);
    model.addAttribute("info", engines.info());
    model.addAttribute("verdicts", Arrays.stream(Verdict.values()).map(ResultJson::word).toList());
    return "admin/overview";
  }
}
