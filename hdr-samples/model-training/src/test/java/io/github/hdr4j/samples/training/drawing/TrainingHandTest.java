package io.github.hdr4j.samples.training.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.DataBufferByte;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hand that writes digits to train with")
class TrainingHandTest {

  @Test
  @DisplayName("writes the same on every machine")
  void sameAsEver() {
    CRC32 crc = new CRC32();
    for (int digit = 0; digit < 10; digit++) {
      for (int number = 0; number < 5; number++) {
        crc.update(
            ((DataBufferByte) TrainingHand.write(digit, number).getRaster().getDataBuffer())
                .getData());
      }
    }
    assertThat(crc.getValue()).isEqualTo(2_220_268_071L);
  }
}
