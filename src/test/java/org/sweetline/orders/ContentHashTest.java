package org.sweetline.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private record Said(String text, BigDecimal amount) {}

    @Test
    void sameContentHasTheSameHashAndAnyOtherAnother() {
        Set<String> hashes = new HashSet<>();
        for (int number = 0; number < 200_000; number++) {
            hashes.add(ContentHash.of(new Said("x".repeat(number % 40) + number, BigDecimal.valueOf(number, 4))));
        }

        assertThat(hashes).hasSize(200_000).allMatch(hash -> hash.matches("[0-9a-f]{32}"));
        assertThat(ContentHash.of(new Said("한글", BigDecimal.ONE)))
                .isEqualTo(ContentHash.of(new Said("한글", BigDecimal.ONE)));
    }

    @Test
    void everyPartOfAnOrderCounts() {
        OrderLineSnapshot line = line("MUG", OrderLineDetails.UNTOLD);
        OrderLineDetails delayed =
                new OrderLineDetails("", "", BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(ContentHash.of(line)).isEqualTo(ContentHash.of(line("MUG", OrderLineDetails.UNTOLD)));
        assertThat(ContentHash.of(line))
                .isNotEqualTo(ContentHash.of(line("MUG", delayed)))
                .isNotEqualTo(ContentHash.of(line("MUG2", OrderLineDetails.UNTOLD)));
    }

    @Test
    void placeOfALetterCounts() {
        assertThat(ContentHash.of(new Said("ab", BigDecimal.ONE)))
                .isNotEqualTo(ContentHash.of(new Said("ba", BigDecimal.ONE)));
        assertThat(ContentHash.of(new Said("aaaaaaaabbbbbbbb", BigDecimal.ONE)))
                .isNotEqualTo(ContentHash.of(new Said("bbbbbbbbaaaaaaaa", BigDecimal.ONE)));
    }

    private static OrderLineSnapshot line(String sku, OrderLineDetails details) {
        BigDecimal one = BigDecimal.ONE;
        return new OrderLineSnapshot("1", sku, "Mug", one, one, one, one, one, new BigDecimal("1e30"), details);
    }
}
