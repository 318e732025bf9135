package io.github.hdr4j.conformance;

import io.github.hdr4j.RecognizerOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/**
 * What every backend must do. To test one, extend this class beside it:
 *
 * <pre>{@code
 * class MyEngineConformanceTest extends DigitRecognizerConformance {
 *   @Override
 *   protected RecognizerOptions.Builder options() {
 *     return RecognizerOptions.builder().backend("my-engine");
 *   }
 * }
 * }</pre>
 *
 * <p>Needs JUnit Jupiter and a preprocessor on the class path (or in the options); the network may
 * have any weights, as nothing here asks what it reads. Each clause is a nested class.
 */
public abstract class DigitRecognizerConformance {
  /** For subclasses. */
  protected DigitRecognizerConformance() {}

  /**
   * How the backend is loaded. Clauses add options of their own to what they are given.
   *
   * @return a new builder each time; by default the one that {@code DigitRecognizer.load()} uses
   */
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder();
  }

  @Nested
  @DisplayName("A batch")
  class Batches extends BatchClause {
    Batches() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("Several threads")
  class Concurrency extends ConcurrencyClause {
    Concurrency() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("Closing")
  class Closing extends ClosingClause {
    Closing() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("Recognisers of one model")
  class Sharing extends SharingClause {
    Sharing() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("Arguments and options")
  class Limits extends LimitsClause {
    Limits() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("A foreign context class loader")
  class ClassLoading extends ClassLoadingClause {
    ClassLoading() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("Memory")
  class Memory extends MemoryClause {
    Memory() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("A picture")
  class Pictures extends PictureClause {
    Pictures() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("Pen strokes")
  class Strokes extends StrokesClause {
    Strokes() {
      super(DigitRecognizerConformance.this::options);
    }
  }

  @Nested
  @DisplayName("A reading")
  class Consistency extends ReadingClause {
    Consistency() {
      super(DigitRecognizerConformance.this::options);
    }
  }
}
