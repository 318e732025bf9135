package io.github.hdr4j.samples.web.api.upload;

import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.operation.Caller;
import io.github.hdr4j.samples.web.operation.PictureRate;
import io.github.hdr4j.samples.web.reading.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads the pictures of a request into memory; no file is ever written. All limits are checked
 * while the bytes come in, so that nothing beyond them is waited for.
 */
@Component
public class Uploads {
  private final WebSettings.Upload limits;
  private final PictureRate rate;
  private final Memory memory;

  Uploads(WebSettings settings, PictureRate rate, Memory memory) {
    limits = settings.upload();
    this.rate = rate;
    this.memory = memory;
  }

  /**
   * Reads the pictures of a request.
   *
   * @param request with a body of parts, or of one picture
   * @param response that tells how many more pictures he may send
   * @param caller who sends it; what he sends counts
   * @return the pictures, to be closed
   * @throws Refusal if there are none, or too many of them or of their bytes, or if they take too
   *     long to come
   * @throws IOException if the connection breaks
   */
  public Upload read(HttpServletRequest request, HttpServletResponse response, Caller caller)
      throws IOException {
    return read(request, response, caller, limits.files());
  }

  /**
   * Reads more pictures of a request than is usual.
   *
   * @param request with a body of parts, or of one picture
   * @param response that tells how many more pictures he may send
   * @param caller who sends it; what he sends counts
   * @param most pictures that are taken
   * @return the pictures, to be closed
   * @throws Refusal if there are none, or too many of them or of their bytes, or if they take too
   *     long to come
   * @throws IOException if the connection breaks
   */
  public Upload read(
      HttpServletRequest request, HttpServletResponse response, Caller caller, int most)
      throws IOException {
    rate.take(caller, response);
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    Memory.Hold hold = memory.hold();
    try (InputStream body = new TimedStream(request.getInputStream(), limits.time())) {
      List<Submission> pictures =
          type.startsWith("multipart/")
              ? parts(new PartsReader(body, request, limits, most), caller, response, hold)
              : List.of(raw(body, request, hold));
      return new Upload(pictures, hold);
    } catch (IOException | RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  private List<Submission> parts(
      PartsReader parts, Caller caller, HttpServletResponse response, Memory.Hold hold)
      throws IOException {
    List<Submission> pictures = new ArrayList<>();
    for (Optional<Submission> next = parts.next(hold); next.isPresent(); next = parts.next(hold)) {
      if (!pictures.isEmpty()) {
        rate.take(caller, response);
      }
      pictures.add(next.orElseThrow());
    }
    if (pictures.isEmpty()) {
      throw new Refusal(
          ProblemType.BAD_REQUEST,
          "There is no picture in the request. Send one or more parts named \"file\".");
    }
    return pictures;
  }

  private Submission raw(InputStream body, HttpServletRequest request, Memory.Hold hold)
      throws IOException {
    long most = limits.fileSize().toBytes();
    if (request.getContentLengthLong() > most) {
      throw BoundedBytes.tooLarge(most);
    }
    byte[] content = BoundedBytes.read(body, most, hold);
    if (content.length == 0) {
      throw new Refusal(
          ProblemType.BAD_REQUEST,
          "The request has no body. Send a picture, or the JSON of a pen's strokes.");
    }
    String name = Optional.ofNullable(request.getParameter("name")).orElse("");
    return new Submission(name, content);
  }
}
