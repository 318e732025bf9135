package io.github.hdr4j.samples.web.reading;

import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.samples.web.WebSettings;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The engine in use. It can be exchanged for one with another model while pictures are read, and no
 * more pictures are read at once than the settings say: more would only take longer each.
 */
@Component
public class Engines {
  private final ReadWriteLock exchange = new ReentrantReadWriteLock();
  private final Semaphore turns;
  private final WebSettings settings;
  private Engine engine;

  Engines(WebSettings settings) {
    this.settings = settings;
    turns = new Semaphore(settings.readers(), true);
    engine = Engine.open(options(settings.model()));
  }

  private RecognizerOptions options(Optional<Path> model) {
    ImageLimits limits =
        ImageLimits.defaults()
            .withMaxBytes(settings.upload().fileSize().toBytes())
            .withMaxPixels(settings.upload().pixels());
    return RecognizerOptions.builder()
        .limits(limits)
        .model(model.map(ModelSource::file).orElseGet(ModelSource::bundled))
        .build();
  }

  /**
   * Lets somebody read, once it is his turn.
   *
   * @throws BusyException if too many others wait
   */
  <T> T read(Function<Engine, T> reading) {
    return inTurn(
        () -> {
          exchange.readLock().lock();
          try {
            return reading.apply(engine);
          } finally {
            exchange.readLock().unlock();
          }
        });
  }

  /**
   * Lets somebody work on whole pictures, once it is his turn: no more of them are in memory than
   * there are turns.
   *
   * @throws BusyException if too many others wait
   */
  <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  /**
   * Which engine and model read.
   *
   * @return name and version of the backend, and the model's properties
   */
  public RecognizerInfo info() {
    exchange.readLock().lock();
    try {
      return engine.recognizer().info();
    } finally {
      exchange.readLock().unlock();
    }
  }

  /**
   * Reads with another model from now on.
   *
   * @param model file, or empty for the bundled model
   * @throws io.github.hdr4j.ModelLoadException if the file cannot be read; nothing has changed then
   */
  public void use(Optional<Path> model) {
    Engine next = Engine.open(options(model));
    Engine before;
    exchange.writeLock().lock();
    try {
      before = engine;
      engine = next;
    } finally {
      exchange.writeLock().unlock();
    }
    before.close();
  }

  @PreDestroy
  void close() {
    engine.close();
  }
}
