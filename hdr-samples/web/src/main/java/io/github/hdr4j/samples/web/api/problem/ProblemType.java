package io.github.hdr4j.samples.web.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of errors that the REST interface answers with. */
public enum ProblemType {
  /** A parameter or the body is malformed. */
  BAD_REQUEST(
      HttpStatus.BAD_REQUEST,
      "The request is malformed",
      "A parameter has a value that it cannot have, or the body is not what its type says."),
  /** Nobody signed in. */
  UNAUTHORIZED(
      HttpStatus.UNAUTHORIZED,
      "Sign in, or send an API key",
      "Make an API key at /settings/keys and send it with each request:"
          + " \"Authorization: Bearer hdr_...\"."),
  /** Signed in, but not allowed to. */
  FORBIDDEN(
      HttpStatus.FORBIDDEN,
      "This is not allowed",
      "The account's role does not allow it. An administrator can give it another one."),
  /** A browser's session without the token of its page. */
  CSRF(
      HttpStatus.FORBIDDEN,
      "The page's token is missing",
      "A request by a browser's session needs the CSRF token of a page of this server, so that no"
          + " other site can send it. Load the page again, or use an API key."),
  /** There is no such thing, or it is somebody else's. */
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "There is no such thing",
      "The address is wrong, or what was there is deleted or belongs to somebody else."),
  /** The address is right, the method is not. */
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "The method does not fit the address",
      "The header \"Allow\" names the methods that do."),
  /** Somebody else was faster. */
  CONFLICT(
      HttpStatus.CONFLICT,
      "Somebody else was faster",
      "What was to be changed has been changed meanwhile. Look at it again."),
  /** No type that the client takes can be answered with. */
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "The answer has another type",
      "The header \"Accept\" excludes the type of the answer. Leave it out, or accept */*."),
  /** The upload took too long. */
  TOO_SLOW(
      HttpStatus.REQUEST_TIMEOUT,
      "The upload took too long",
      "The whole request must arrive in time, without long pauses. Send smaller pictures, or fewer"
          + " in a request."),
  /** Too many bytes, pixels or pictures. */
  TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "Too large",
      "A picture has too many bytes or pixels, or a request has too many pictures; the detail"
          + " names the limit."),
  /** Not a picture that can be read. */
  UNSUPPORTED(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Not a picture that can be read",
      "PNG and JPEG pictures and the JSON of a pen's strokes are read. The content counts, not"
          + " its name or type."),
  /** Readable, but not what was asked for. */
  UNPROCESSABLE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The picture and the request do not fit together",
      "The mode or the template is unknown, or the page in the picture is not that form."),
  /** Too many requests. */
  TOO_MANY_REQUESTS(
      HttpStatus.TOO_MANY_REQUESTS,
      "Too many requests",
      "Wait as many seconds as the header \"Retry-After\" says."),
  /** The server is busy. */
  BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The server is busy",
      "Wait as many seconds as the header \"Retry-After\" says, then send the request again."),
  /** A fault of the server. */
  INTERNAL(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "The server made a mistake",
      "It is written in the server's log. Sending the request again may help.");

  private static final String PAGES = "/problems/";

  private final HttpStatus status;
  private final String title;
  private final String explanation;

  ProblemType(HttpStatus status, String title, String explanation) {
    this.status = status;
    this.title = title;
    this.explanation = explanation;
  }

  /**
   * The status of answers with this problem.
   *
   * @return 400 or above
   */
  public HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  /** What it means and what helps, whatever the request. */
  String explanation() {
    return explanation;
  }

  /** The last part of the type's address. */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  URI address() {
    return URI.create(PAGES + slug());
  }

  static Optional<ProblemType> of(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  /**
   * A problem of this type.
   *
   * @param detail what went wrong this time, and what helps
   * @return the body of the answer
   */
  public ProblemDetail problem(String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(address());
    problem.setTitle(title);
    return problem;
  }
}
