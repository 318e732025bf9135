package io.github.hdr4j.samples.web.api.problem;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the types of problems mean, at the address that is the type. */
@RestController
@Hidden
class ProblemPages {
  @GetMapping("/problems/{slug}")
  ResponseEntity<Map<String, Object>> explain(@PathVariable String slug) {
    return ResponseEntity.of(ProblemType.of(slug).map(ProblemPages::page));
  }

  private static Map<String, Object> page(ProblemType type) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("type", type.address());
    page.put("title", type.title());
    page.put("status", type.status().value());
    page.put("explanation", type.explanation());
    return page;
  }
}
