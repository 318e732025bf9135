package io.github.hdr4j.samples.web.api.problem;

import io.github.hdr4j.samples.web.reading.BusyException;
import io.github.hdr4j.samples.web.reading.NotReadableException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The problem that tells of an exception. */
public final class Problems {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private Problems() {}

  /**
   * Finds the problem of an exception.
   *
   * @param exception that a controller or what it calls throws
   * @return the problem; empty if the exception is a fault of the server
   */
  public static Optional<ErrorResponse> of(Exception exception) {
    if (exception instanceof Refusal refusal) {
      return Optional.of(refusal);
    }
    if (exception instanceof NotReadableException unreadable) {
      return Optional.of(new Refusal(type(unreadable), message(unreadable)));
    }
    if (exception instanceof BusyException) {
      return Optional.of(new Refusal(ProblemType.BUSY, message(exception)).retryAfter(PAUSE));
    }
    if (exception instanceof TypeMismatchException id && id.getRequiredType() == UUID.class) {
      String detail = "There is no \"%s\": ids look otherwise.".formatted(id.getValue());
      return Optional.of(new Refusal(ProblemType.NOT_FOUND, detail));
    }
    if (exception instanceof NoResourceFoundException) {
      String detail = "There is nothing at this address. /api describes those that there are.";
      return Optional.of(new Refusal(ProblemType.NOT_FOUND, detail));
    }
    if (exception instanceof HttpMediaTypeNotSupportedException type) {
      return Optional.of(new Refusal(ProblemType.UNSUPPORTED, unsupported(type)));
    }
    if (exception instanceof TypeMismatchException mismatch) {
      return Optional.of(new Refusal(ProblemType.BAD_REQUEST, mismatch(mismatch)));
    }
    if (exception instanceof HttpMessageNotReadableException) {
      String detail = "The body is not the JSON object that the API's description asks for.";
      return Optional.of(new Refusal(ProblemType.BAD_REQUEST, detail));
    }
    if (exception instanceof MissingServletRequestParameterException missing) {
      String detail = "The parameter \"%s\" is missing.".formatted(missing.getParameterName());
      return Optional.of(new Refusal(ProblemType.BAD_REQUEST, detail));
    }
    return exception instanceof ErrorResponse error ? Optional.of(typed(error)) : Optional.empty();
  }

  private static ProblemType type(NotReadableException exception) {
    return switch (exception.fault()) {
      case UNSUPPORTED -> ProblemType.UNSUPPORTED;
      case TOO_LARGE -> ProblemType.TOO_LARGE;
      case DOES_NOT_FIT -> ProblemType.UNPROCESSABLE;
    };
  }

  private static String message(Exception exception) {
    return String.valueOf(exception.getMessage());
  }

  private static String mismatch(TypeMismatchException mismatch) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(mismatch.getPropertyName());
    Class<?> wanted =
        Optional.<Class<?>>ofNullable(mismatch.getRequiredType()).orElse(String.class);
    return "\"%s\" cannot be \"%s\": it must be %s."
        .formatted(name, mismatch.getValue(), kind(wanted));
  }

  private static String kind(Class<?> type) {
    return type == boolean.class ? "true or false" : "a whole number";
  }

  private static String unsupported(HttpMediaTypeNotSupportedException exception) {
    return "A body of the type \"%s\" is not read here. Send a picture as multipart/form-data or as"
            .formatted(exception.getContentType())
        + " application/octet-stream, strokes and corrections as application/json.";
  }

  /** An exception of the framework, with the type that fits its status. */
  private static ErrorResponse typed(ErrorResponse error) {
    ProblemType type = type(error.getStatusCode());
    String detail = Optional.ofNullable(error.getBody().getDetail()).orElseGet(type::explanation);
    Refusal refusal = new Refusal(type, detail);
    refusal.getHeaders().addAll(error.getHeaders());
    return refusal;
  }

  static ProblemType type(HttpStatusCode status) {
    for (ProblemType type : ProblemType.values()) {
      if (type.status().isSameCodeAs(status)) {
        return type;
      }
    }
    return status.is4xxClientError() ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL;
  }
}
