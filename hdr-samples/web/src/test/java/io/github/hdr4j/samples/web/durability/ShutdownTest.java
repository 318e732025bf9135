package io.github.hdr4j.samples.web.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.hdr4j.samples.web.testing.ApiCaller;
import io.github.hdr4j.samples.web.testing.PenDigit;
import io.github.hdr4j.samples.web.testing.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A server that is told to end")
class ShutdownTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final byte[] picture = PenDigit.png(7, 1, 280);

  @Test
  @DisplayName("takes no more requests, but answers the one that is under way")
  void finishes(@TempDir Path folder) throws Exception {
    Path kept = Files.createDirectories(folder.resolve("server"));
    ServerProcess server = ServerProcess.start(kept, "512m", ApiCaller.settings());
    ApiCaller caller = ApiCaller.of(server.address());
    try (Socket socket = new Socket(server.address().getHost(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head(caller).getBytes(StandardCharsets.US_ASCII));
      int half = picture.length / 2;
      out.write(picture, 0, half);
      out.flush();
      // Until the server reads it; a request that it has not begun with is not under way.
      Thread.sleep(1000);

      CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
      await("the end of its taking requests")
          .atMost(PATIENCE)
          .until(() -> !isOpen(server.address()));
      assertThatThrownBy(() -> caller.recognize(picture)).isInstanceOf(IOException.class);
      assertThat(end).isNotDone();
      out.write(picture, half, picture.length - half);
      out.flush();

      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 201");
      end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private String head(ApiCaller caller) {
    return String.join(
        "\r\n",
        "POST /api/v1/recognitions HTTP/1.1",
        "Host: localhost",
        "Authorization: " + caller.authorization(),
        "Content-Type: image/png",
        "Content-Length: " + picture.length,
        "Connection: close",
        "",
        "");
  }

  private static boolean isOpen(URI address) {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
