package io.github.hdr4j.samples.web.api.upload;

import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.reading.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** The parts of a request, one after the other. */
final class PartsReader {
  private static final String PART = "file";

  /** A name of 255 characters, all of them escaped, fits. */
  private static final int MOST_HEADER_BYTES = 4096;

  private final FileItemInputIterator parts;
  private final WebSettings.Upload limits;
  private final int most;
  private int seen;

  PartsReader(InputStream body, HttpServletRequest request, WebSettings.Upload limits, int most)
      throws IOException {
    this.limits = limits;
    this.most = most;
    JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> reader =
        new JakartaServletFileUpload<>();
    reader.setMaxSize(limits.requestSize().toBytes());
    reader.setMaxPartHeaderSize(MOST_HEADER_BYTES);
    try {
      parts = reader.getItemIterator(new BodyContext(request, body));
    } catch (FileUploadException e) {
      throw told(e);
    }
  }

  /** The next picture; empty after the last one. Parts that are no pictures are passed over. */
  Optional<Submission> next(Memory.Hold hold) throws IOException {
    try {
      while (parts.hasNext()) {
        count();
        FileItemInput part = parts.next();
        if (PART.equals(part.getFieldName())) {
          try (InputStream content = part.getInputStream()) {
            byte[] bytes = BoundedBytes.read(content, limits.fileSize().toBytes(), hold);
            return Optional.of(new Submission(name(part), bytes));
          }
        }
      }
      return Optional.empty();
    } catch (FileUploadException e) {
      throw told(e);
    }
  }

  private void count() {
    seen++;
    if (seen > most) {
      throw new Refusal(
          ProblemType.TOO_LARGE,
          "The request has more than %d parts. Send fewer pictures in a request.".formatted(most));
    }
  }

  private static String name(FileItemInput part) {
    return Optional.ofNullable(part.getName()).orElse("");
  }

  private Refusal told(FileUploadException failure) {
    if (failure instanceof FileUploadSizeException) {
      return new Refusal(
          ProblemType.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "The request has more than %,d bytes, or a part's header more than %,d."
                  + " Send fewer or smaller pictures in a request.",
              limits.requestSize().toBytes(),
              MOST_HEADER_BYTES));
    }
    return new Refusal(
        ProblemType.BAD_REQUEST, "The body is not multipart/form-data: " + failure.getMessage());
  }
}
