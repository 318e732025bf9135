package io.github.hdr4j.samples.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that are the same for everybody. */
@Controller
final class HomePages {
  @GetMapping("/")
  String home() {
    return "home";
  }

  @GetMapping("/guide")
  String guide() {
    return "guide";
  }

  @GetMapping("/offline")
  String offline() {
    return "offline";
  }
}
