package io.github.hdr4j.samples.web.operation;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Deals with bodies that an answer came before the end of, such as uploads that are too large. The
 * rest is read for a moment, since a client that still sends gets to see the answer only then, and
 * then the connection is closed. Tomcat by itself would read on for as long as bytes trickle in.
 */
final class UnreadBodies extends ValveBase {
  private static final Duration MOMENT = Duration.ofSeconds(3);
  private static final int BUFFER = 1 << 16;

  UnreadBodies() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (request.isAsync() || isRead(request)) {
      return;
    }
    try {
      response.finishResponse();
      skip(request);
    } finally {
      if (!isRead(request)) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
      }
    }
  }

  private static boolean isRead(Request request) {
    AtomicBoolean read = new AtomicBoolean();
    request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
    return read.get();
  }

  private void skip(Request request) {
    long end = System.nanoTime() + MOMENT.toNanos();
    byte[] nowhere = new byte[BUFFER];
    try {
      InputStream rest = request.getStream();
      while (System.nanoTime() < end && rest.read(nowhere) >= 0) {
        // Until the end of the body or of the moment.
      }
    } catch (IOException e) {
      container.getLogger().debug("The client is gone", e);
    }
  }
}
