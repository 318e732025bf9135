package io.github.hdr4j.samples.web.account;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Accounts on the embedded database")
class AccountsOnH2Test extends AccountsContract {}
