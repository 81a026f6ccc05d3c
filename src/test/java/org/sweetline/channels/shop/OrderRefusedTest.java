package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.channels.shop.ShopFixture.read;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are no orders. */
class OrderRefusedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | the line is not a JSON object",
                "null | the line is not a JSON object",
                "{} | neither Magento's order nor Sweetline's: see docs/orders-import.md",
                "{\"number\":\"1\" | the line ends in the middle of the order",
                "{\"number\":\"1\",} | not valid JSON at column 15",
                "{\"number\":\"1\"} | the order says neither when it was placed nor when it changed",
                "{\"id\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\"} | the order has no number",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\"}{} | something follows the order on its line",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\",\"lines\":{}} | lines is not a list",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\",\"currency\":\"$\"} | the currency is not a three-letter code"
            })
    void badLineIsRefusedInWords(String line, String reason) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(OrderRefused.class).hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"number\":", "{\"x\":", "[", "{\"entity_id\":1,\"items\":[{\"a\":"})
    void nestedBombIsRefusedAtOnce(String opening) {
        String bomb = opening.repeat(100_000);

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(OrderRefused.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "{\"number\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(latin)).isInstanceOf(OrderRefused.class);
    }
}
