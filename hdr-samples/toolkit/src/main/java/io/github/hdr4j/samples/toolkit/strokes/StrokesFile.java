package io.github.hdr4j.samples.toolkit.strokes;

import io.github.hdr4j.PenPoint;
import io.github.hdr4j.PenStrokes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON file of what a pen wrote: an object with the list {@code strokes}, each stroke a list of
 * points, each point a list {@code [x, y]} or {@code [x, y, millis, pressure]}, in which the time
 * may be null. With {@code "yUpwards": true} y goes from bottom to top, otherwise from top to
 * bottom. Other members are passed over.
 *
 * <pre>{@code
 * {"strokes": [[[60, 10], [20, 70], [90, 70]], [[70, 45, 810, 0.6], [68, 120, 1040, 0.7]]]}
 * }</pre>
 */
public final class StrokesFile {
  /** Far more than the points allowed take. */
  private static final long MOST_BYTES = 8_000_000;

  private static final int XY = 2;
  private static final int XY_MILLIS_PRESSURE = 4;

  private StrokesFile() {}

  /**
   * Reads a file.
   *
   * @param file the JSON file
   * @return its strokes
   * @throws IOException if it cannot be read or has another form; names the point at fault
   */
  public static PenStrokes read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(
          "%s: %d bytes are more than the %d points that are allowed can take"
              .formatted(file, Files.size(file), PenStrokes.MOST_POINTS));
    }
    return parse(Files.readAllBytes(file), file.toString());
  }

  /**
   * Reads the content of such a file.
   *
   * @param json UTF-8
   * @param source what to call it in messages
   * @return its strokes
   * @throws IOException if it has another form; names the point at fault
   */
  public static PenStrokes parse(byte[] json, String source) throws IOException {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IOException(source + ": not JSON: " + e.getOriginalMessage(), e);
    }
    PenStrokes.Builder pen = PenStrokes.builder();
    JsonNode strokes = root.path("strokes");
    if (!strokes.isArray()) {
      throw new IOException(source + ": no object with a list \"strokes\"");
    }
    for (int s = 0; s < strokes.size(); s++) {
      JsonNode stroke = strokes.get(s);
      if (!stroke.isArray()) {
        throw new IOException("%s: stroke %d is not a list of points".formatted(source, s + 1));
      }
      for (int p = 0; p < stroke.size(); p++) {
        try {
          pen.point(point(stroke.get(p)));
        } catch (IllegalArgumentException e) {
          throw new IOException(
              "%s: stroke %d, point %d: %s".formatted(source, s + 1, p + 1, e.getMessage()), e);
        }
      }
      pen.penUp();
    }
    return (isYUpwards(source, root.path("yUpwards")) ? pen.yUpwards() : pen).build();
  }

  private static boolean isYUpwards(String source, JsonNode value) throws IOException {
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw new IOException(source + ": \"yUpwards\" is neither true nor false: " + value);
    }
    return value.asBoolean(false);
  }

  private static PenPoint point(JsonNode numbers) {
    boolean all = numbers.size() == XY_MILLIS_PRESSURE;
    if (!numbers.isArray() || (numbers.size() != XY && !all)) {
      throw new IllegalArgumentException("not [x, y] or [x, y, millis, pressure]: " + numbers);
    }
    PenPoint point = PenPoint.of(number(numbers.get(0)), number(numbers.get(1)));
    if (!all) {
      return point;
    }
    JsonNode millis = numbers.get(2);
    PenPoint timed = millis.isNull() ? point : point.withMillis(number(millis));
    return timed.withPressure(number(numbers.get(3)));
  }

  private static double number(JsonNode value) {
    if (!value.isNumber()) {
      throw new IllegalArgumentException("not a number: " + value);
    }
    return value.asDouble();
  }
}
