package io.github.hdr4j.samples.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of parts, as a browser sends it. */
public final class Multipart {
  private static final String BOUNDARY = "----boundary7MA4YWxkTrZu0gW";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /**
   * Adds a file.
   *
   * @param name of the file
   * @param content of the file
   * @return this
   */
  public Multipart file(String name, byte[] content) {
    return part("name=\"file\"; filename=\"" + name + "\"", content);
  }

  Multipart field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  private Multipart part(String disposition, byte[] content) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
    write("Content-Type: image/png\r\n\r\n");
    body.writeBytes(content);
    write("\r\n");
    return this;
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The type of the body.
   *
   * @return with the boundary
   */
  public String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  /**
   * The body.
   *
   * @return all parts and the end
   */
  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }
}
