package io.github.hdr4j.samples.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of what is sent in")
class SubmissionTest {
  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\temp\\scan.png, scan.png",
    "'a\u0000\u202Egnp.png', agnp.png",
    "'', picture",
    "'  ', picture",
    "4.png, 4.png"
  })
  @DisplayName("loses folders and what cannot be seen")
  void cleaned(String sent, String shown) {
    assertThat(new Submission(sent, new byte[0]).name()).isEqualTo(shown);
  }

  @Test
  @DisplayName("is cut to what the database takes")
  void cut() {
    assertThat(new Submission("x".repeat(300), new byte[0]).name()).hasSize(255);
  }
}
