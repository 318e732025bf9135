package io.github.hdr4j.samples.web.api.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.hdr4j.samples.web.WebSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page for developers. It says what the OpenAPI document says, as a page of this site: no page
 * that is at hand keeps to its content security policy and can be used by everybody.
 */
@Controller
final class DescriptionPage {
  /** Where springdoc answers with the document. */
  static final String DOCUMENT = "/v3/api-docs";

  private final OpenApiWebMvcResource documents;
  private final WebSettings settings;

  DescriptionPage(OpenApiWebMvcResource documents, WebSettings settings) {
    this.documents = documents;
    this.settings = settings;
  }

  @GetMapping("/api")
  String page(HttpServletRequest request, Model model) throws JsonProcessingException {
    byte[] document = documents.openapiJson(request, DOCUMENT, Locale.ENGLISH);
    model.addAttribute("api", Description.of(JsonMapper.shared().readTree(document)));
    model.addAttribute("document", DOCUMENT);
    model.addAttribute("address", settings.address());
    return "api";
  }
}
