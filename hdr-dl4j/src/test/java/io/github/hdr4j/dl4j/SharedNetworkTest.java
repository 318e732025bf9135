package io.github.hdr4j.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DigitRecognizerConformance;
import io.github.thirdparty.ServiceLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

@DisplayName("The conformance kit")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class SharedNetworkTest {
  @Test
  @DisplayName("fails an engine whose threads share one network, for want of a pool")
  void shared() {
    Events tests = concurrencyOf(Shared.class);
    assertThat(tests.started().count()).isEqualTo(4);
    assertThat(tests.failed().list())
        .extracting(event -> event.getRequiredPayload(TestExecutionResult.class))
        .extracting(result -> result.getThrowable().orElseThrow().getMessage())
        .anyMatch(message -> message.matches("reading \\d+: (digit )?probability.*==> .*"));
  }

  private static Events concurrencyOf(Class<?> kit) {
    UniqueId clause =
        UniqueId.forEngine("junit-jupiter")
            .append("class", kit.getName())
            .append("nested-class", "Concurrency");
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectUniqueId(clause))
        .execute()
        .testEvents();
  }

  /** Surefire leaves nested classes to their owner, so these run in the tests above only. */
  static class Shared extends DigitRecognizerConformance {
    @Override
    protected RecognizerOptions.Builder options() {
      return ServiceLine.options(SharedNetworkRecognizer.class).backend("shared-network");
    }
  }
}
