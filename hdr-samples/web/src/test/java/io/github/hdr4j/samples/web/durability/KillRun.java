package io.github.hdr4j.samples.web.durability;

import io.github.hdr4j.samples.web.durability.KillReport.Round;
import io.github.hdr4j.samples.web.testing.ApiCaller;
import io.github.hdr4j.samples.web.testing.PenDigit;
import io.github.hdr4j.samples.web.testing.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/**
 * Kills a server that is under load, as {@code kill -9} does, starts it again with the same folder,
 * and looks whether all is there that it had said to be kept; again and again.
 */
public final class KillRun {
  private static final String HEAP = "512m";
  private static final int CALLERS = 4;
  private static final int SHORTEST_MILLIS = 500;
  private static final int LONGEST_MILLIS = 4000;

  private final Path folder;
  private final Path copy;
  private final Random moment = new Random(1);
  private final byte[] picture = PenDigit.png(7, 1, 280);
  private final List<UUID> acknowledged = new ArrayList<>();

  private KillRun(Path folder) {
    this.folder = folder;
    this.copy = folder.resolveSibling(folder.getFileName() + "-copy");
  }

  /**
   * Kills a server as often as the system property {@code hdr.kill.times} says, 20 times without
   * it, and prints what was left.
   *
   * @param args the file that the figures are written to as JSON
   * @throws Exception if no server can be started
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("hdr-kill").resolve("server");
    KillReport report = of(Integer.getInteger("hdr.kill.times", 20), folder);
    System.out.println(report.table());
    report.faults().forEach(System.out::println);
    report.write(Path.of(args.length == 0 ? "target/durability.json" : args[0]));
    System.exit(report.faults().isEmpty() ? 0 : 1);
  }

  static KillReport of(int times, Path folder)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    Files.createDirectories(folder);
    return new KillRun(folder).run(times);
  }

  private KillReport run(int times)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    List<Round> rounds = new ArrayList<>();
    ServerProcess server = start();
    try {
      ApiCaller caller = ApiCaller.of(server.address());
      for (int i = 0; i < times; i++) {
        List<UUID> last = killed(server, caller);
        acknowledged.addAll(last);
        Remains remains = Remains.of(folder, copy);
        server = start();
        caller = caller.at(server.address());
        List<String> faults = new ArrayList<>(remains.orphans());
        acknowledged.stream()
            .filter(id -> !remains.readings().contains(id))
            .forEach(id -> faults.add("acknowledged and not there: " + id));
        for (UUID id : last) {
          answered(id, caller).ifPresent(faults::add);
        }
        rounds.add(new Round(acknowledged.size(), remains.readings().size(), faults));
      }
    } finally {
      server.close();
    }
    return new KillReport(rounds);
  }

  private ServerProcess start() throws IOException {
    List<String> settings = new ArrayList<>(ApiCaller.settings());
    // So often that it is killed amid that, too.
    settings.add("--hdr.web.upkeep=1s");
    return ServerProcess.start(folder, HEAP, settings);
  }

  /** Loads the server for a random time and kills it. */
  private List<UUID> killed(ServerProcess server, ApiCaller caller)
      throws InterruptedException, ExecutionException {
    try (Callers callers = new Callers(CALLERS, caller, picture)) {
      int millis = SHORTEST_MILLIS + moment.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
      callers.loadFor(Duration.ofMillis(millis));
      server.kill();
      return callers.acknowledged();
    }
  }

  /** Asks the server that was started again for a reading and its picture. */
  private static Optional<String> answered(UUID id, ApiCaller caller)
      throws IOException, InterruptedException {
    String path = "/api/v1/recognitions/" + id;
    int reading = caller.get(path).statusCode();
    int picture = caller.get(path + "/picture").statusCode();
    return reading == 200 && picture == 200
        ? Optional.empty()
        : Optional.of(id + ": reading " + reading + ", picture " + picture);
  }
}
