package io.github.thirdparty.defective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import io.github.hdr4j.conformance.ServiceLine;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

@DisplayName("The conformance kit fails an engine")
class ConformanceKitTest {
  @AfterAll
  static void tidyUp() {
    LeakingRecognizer.tidyUp();
  }

  @Test
  @DisplayName("whose threads mix up each other's pictures")
  void racing() {
    assertThat(failingClauses(Racing.class)).containsExactly("Concurrency");
  }

  @Test
  @DisplayName("that answers a batch in another order")
  void shuffling() {
    assertThat(failingClauses(Shuffling.class)).containsExactlyInAnyOrder("Batches", "Concurrency");
  }

  @Test
  @DisplayName("that does not release its memory")
  void leaking() {
    assertThat(failingClauses(Leaking.class)).containsExactly("Memory");
  }

  @Test
  @DisplayName("that can be opened only once")
  void oneShot() {
    assertThat(failingClauses(OneShot.class)).contains("Closing");
  }

  @Test
  @DisplayName("that trusts the context class loader")
  void context() {
    assertThat(failingClauses(Context.class)).containsExactly("ClassLoading");
  }

  private static Set<String> failingClauses(Class<?> kit) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(kit))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(ConformanceKitTest::clause)
        .collect(Collectors.toSet());
  }

  private static String clause(Event event) {
    return event.getTestDescriptor().getUniqueId().getSegments().stream()
        .filter(segment -> segment.getType().equals("nested-class"))
        .map(UniqueId.Segment::getValue)
        .findFirst()
        .orElse("none");
  }

  /** Surefire leaves nested classes to their owner, so these run in the tests above only. */
  static class Racing extends DigitRecognizerConformance {
    @Override
    protected RecognizerOptions.Builder options() {
      return ServiceLine.options(RacingRecognizer.class);
    }
  }

  static class Shuffling extends DigitRecognizerConformance {
    @Override
    protected RecognizerOptions.Builder options() {
      return ServiceLine.options(ShufflingRecognizer.class);
    }
  }

  static class Leaking extends DigitRecognizerConformance {
    @Override
    protected RecognizerOptions.Builder options() {
      return ServiceLine.options(LeakingRecognizer.class);
    }
  }

  static class OneShot extends DigitRecognizerConformance {
    @Override
    protected RecognizerOptions.Builder options() {
      return ServiceLine.options(OneShotRecognizer.class);
    }
  }

  static class Context extends DigitRecognizerConformance {
    @Override
    protected RecognizerOptions.Builder options() {
      return ServiceLine.options(ContextRecognizer.class);
    }
  }
}
