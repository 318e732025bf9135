package io.github.hdr4j.samples.web.api.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.fileupload2.core.AbstractRequestContext;

/** A request whose body is read from another stream. */
final class BodyContext extends AbstractRequestContext<HttpServletRequest> {
  private final HttpServletRequest request;
  private final InputStream body;

  BodyContext(HttpServletRequest request, InputStream body) {
    super(
        name -> Optional.ofNullable(request.getHeader(name)).orElse(""),
        request::getContentLengthLong,
        request);
    this.request = request;
    this.body = body;
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public String getContentType() {
    return request.getContentType();
  }

  @Override
  public InputStream getInputStream() {
    return body;
  }
}
