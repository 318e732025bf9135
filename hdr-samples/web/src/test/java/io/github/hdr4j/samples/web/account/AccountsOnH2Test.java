package io.github.hdr4j.samples.web.account;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("Accounts on the embedded database")
class AccountsOnH2Test extends AccountsContract {
  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.folder(registry);
  }
}
