package org.sweetline.abuse.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalMailTest {

    @ParameterizedTest
    @CsvSource({
        "Ada.Lovelace+shop@GoogleMail.com,adalovelace@gmail.com",
        "ada+returns@outlook.com,ada@outlook.com",
        "ada.lovelace@outlook.com,ada.lovelace@outlook.com",
        "ada+returns@example.com,ada+returns@example.com",
        "+ada@fastmail.com,+ada@fastmail.com"
    })
    void oneMailboxHasOneSpelling(String written, String canonical) {
        assertThat(CanonicalMail.of(written)).hasValue(canonical);
    }

    @Test
    void tollFreeNumbersAreOfFirms() {
        assertThat(Identifier.ofPhone("+18005550100")).isEmpty();
        assertThat(Identifier.ofPhone("anonymous")).isEmpty();
        assertThat(Identifier.ofPhone("+14155550100")).isPresent();
    }

    @Test
    void whatIsKeptIsNotLegible() {
        Identifier kept = Identifier.ofMail("ada@example.com").orElseThrow();

        assertThat(kept.hash()).matches("[0-9a-f]{64}");
        assertThat(Identifier.ofMail("ADA@example.com")).hasValue(kept);
    }
}
