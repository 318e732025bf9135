package io.github.hdr4j.samples.web.testing;

import static org.awaitility.Awaitility.await;

import io.github.hdr4j.samples.web.WebApplication;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A server that runs as a process of its own, on this test's class path and a free port. */
public final class ServerProcess implements AutoCloseable {
  /** A slow machine that other work keeps busy needs that long for Spring to start. */
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  /** Last line of the histogram of live objects: their number and bytes. */
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  private final Process process;
  private final Path log;
  private final URI address;

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.address = awaitAddress();
    awaitReadiness();
  }

  /**
   * Starts a server and waits until it takes requests.
   *
   * @param folder of the server; what an earlier one left there is used
   * @param heap most memory for objects, such as {@code 512m}
   * @param settings further ones as on the command line, such as {@code --hdr.web.readers=2}
   * @return a running server
   * @throws IOException if no process can be started
   */
  public static ServerProcess start(Path folder, String heap, List<String> settings)
      throws IOException {
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                classPath(),
                WebApplication.class.getName(),
                "--server.port=0",
                "--hdr.web.folder=" + folder));
    command.addAll(settings);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new ServerProcess(process, log);
  }

  /** Without the tests' classes: what they configure is no part of the server. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private URI awaitAddress() {
    return await("the server's start, see " + log)
        .atMost(LONGEST_START)
        .until(this::reported, Optional::isPresent)
        .orElseThrow();
  }

  private Optional<URI> reported() throws IOException {
    String told = Files.readString(log);
    if (!process.isAlive()) {
      throw new IllegalStateException("the server ended: " + told);
    }
    Matcher port = PORT.matcher(told);
    return port.find()
        ? Optional.of(URI.create("http://127.0.0.1:" + port.group(1)))
        : Optional.empty();
  }

  private void awaitReadiness() {
    HttpRequest probe =
        HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
    HttpClient client = HttpClient.newHttpClient();
    await("readiness, see " + log)
        .atMost(LONGEST_START)
        .until(() -> client.send(probe, BodyHandlers.discarding()).statusCode() == 200);
  }

  /**
   * Where the server is.
   *
   * @return its root on the loopback interface
   */
  public URI address() {
    return address;
  }

  /** Ends the process at once, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Lets the server finish its requests and waits for its end. */
  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the server did not stop, see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the server's objects take after a garbage collection.
   *
   * @return bytes
   * @throws IOException if the server cannot be asked
   */
  public long heapAfterCollection() throws IOException {
    Process question =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String answer = new String(question.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher total = TOTAL.matcher(answer);
    if (!total.find()) {
      throw new IOException("no total: " + answer);
    }
    return Long.parseLong(total.group(1));
  }
}
