package io.github.hdr4j.samples.web.admin;

import java.time.ZoneOffset;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The zone in which the pages of administrators tell times: the log's. */
@ControllerAdvice(basePackageClasses = PageTime.class)
class PageTime {
  @ModelAttribute("utc")
  ZoneOffset utc() {
    return ZoneOffset.UTC;
  }
}
