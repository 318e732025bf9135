package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.api.upload.Upload;
import io.github.hdr4j.samples.web.api.upload.Uploads;
import io.github.hdr4j.samples.web.operation.Caller;
import io.github.hdr4j.samples.web.reading.NotReadableException;
import io.github.hdr4j.samples.web.reading.Submission;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the pictures of a request. */
@RestController
@Tag(name = "Recognitions")
@RequestMapping(Paths.RECOGNITIONS)
class RecognitionController {
  private final Uploads uploads;
  private final Wishes wishes;
  private final Recognitions recognitions;

  RecognitionController(Uploads uploads, Wishes wishes, Recognitions recognitions) {
    this.uploads = uploads;
    this.wishes = wishes;
    this.recognitions = recognitions;
  }

  @Operation(
      summary = "Reads pictures",
      description =
          "One raw body or one part is answered with an object, several parts with a list in their"
              + " order.")
  @PostMapping(consumes = Paths.NO_FORM)
  ResponseEntity<JsonNode> read(
      @AuthenticationPrincipal @Nullable SignedIn who,
      @RequestParam(defaultValue = "digit") String mode,
      @RequestParam Optional<String> template,
      @RequestParam(defaultValue = "true") boolean keep,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, NotReadableException {
    Wish wish = wishes.of(mode, template, keep);
    Caller caller = Caller.of(who, request);
    try (Upload upload = uploads.read(request, response, caller)) {
      List<Submission> pictures = upload.pictures();
      return pictures.size() == 1
          ? one(recognitions.read(pictures.get(0), wish, caller.account()))
          : ResponseEntity.ok(all(pictures, wish, caller));
    }
  }

  private static ResponseEntity<JsonNode> one(ObjectNode answer) {
    if (!answer.has(Recognitions.ID)) {
      return ResponseEntity.ok(answer);
    }
    String id = answer.get(Recognitions.ID).asString();
    return ResponseEntity.created(URI.create(Paths.RECOGNITIONS + "/" + id)).body(answer);
  }

  private ArrayNode all(List<Submission> pictures, Wish wish, Caller caller) {
    ArrayNode answers = JsonNodeFactory.instance.arrayNode(pictures.size());
    for (Submission picture : pictures) {
      answers.add(recognitions.readOrExplain(picture, wish, caller.account()));
    }
    return answers;
  }
}
