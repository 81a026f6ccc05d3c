package org.sweetline.orders.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberSpellingsTest {
    @Test
    void whatACallerReadsOutMayBeTheOriginalOrAnyEditOfIt() {
        assertThat(NumberSpellings.of("#0003003")).startsWith("3003").contains("3003-1", "3003-9");
        assertThat(NumberSpellings.of("3003-1")).startsWith("3003-1", "3003").contains("3003-2");
    }

    @Test
    void leadingZerosSpacesAndCaseTellNoNumbersApart() {
        assertThat(NumberSpellings.isSame("000003003-1", "# 3003-1")).isTrue();
        assertThat(NumberSpellings.isSame("3003", "3003-1")).isFalse();
    }
}
