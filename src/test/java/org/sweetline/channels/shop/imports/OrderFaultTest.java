package org.sweetline.channels.shop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.channels.shop.ShopFixture;
import org.sweetline.channels.shop.delimited.DelimitedRows;

/** Every sentence by which an order is refused is also one of some words. */
class OrderFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\":\"1\",} | not-json | 15",
                "[] | not-json | ''",
                "{\"number\":\"1\" | cut-off | ''",
                "{} | unknown-shape | ''",
                "{\"number\":\"1\"} | no-time | ''",
                "{\"id\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\"} | no-number | ''",
                "{\"number\":\"1\",\"placedAt\":\"soon\"} | not-a-time | placedAt",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\"}{} | more-on-line | ''",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\",\"lines\":{}} | not-a-list | lines",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\",\"total\":-1} | negative | total",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\",\"total\":\"x\"} | not-a-number | total",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\",\"total\":1e30} | too-large | total",
                "{\"number\":\"1\",\"placedAt\":\"2026-01-01 00:00:00\",\"currency\":\"$\"} | no-currency | ''",
                "{\"number\":\"1\",\"placedAt\":\"9999-01-01 00:00:00\"} | future | ''"
            })
    void badLineHasItsWordAndWhatItIsAbout(String line, String fault, String value) throws Exception {
        ImportErrorView error = refused(line);

        assertThat(List.of(error.fault(), error.value())).containsExactly(fault, value);
        assertThat(error.message()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placedAt is not a time; the parameters dates and zone say how yours are written | NOT_A_TIME | placedAt",
                "total is an absurdly long number | TOO_LARGE | total",
                "id, number or shop is longer than 100 characters | KEY_TOO_LONG | 100",
                "the order has more than 20000 items | TOO_MANY_ITEMS | 20000",
                "an item has no item_id | NO_ITEM_ID | ''",
                "a row has more fields than the first row has names | TOO_WIDE | ''",
                "the row has more than 1000 fields | TOO_MANY_FIELDS | 1000",
                "the row does not say to which order it belongs | NO_ORDER | ''",
                "the row stands more than 1000 orders behind the others of its order | TOO_FAR | 1000",
                "a quotation mark is never closed | OPEN_QUOTE | ''",
                "something follows a closing quotation mark | AFTER_QUOTE | ''",
                "the row is longer than 1048576 bytes, or a quotation mark is never closed | TOO_LONG_ROW | 1048576",
                "the order could not be kept: a value in it does not fit | NOT_KEPT | ''",
                "what nobody has said yet | OTHER | ''"
            })
    void sentenceThatWasKeptSaysWhatItMeant(String message, OrderFault fault, String value) {
        assertThat(OrderFault.of(message)).isEqualTo(fault);
        assertThat(OrderFault.of(message).value(message)).isEqualTo(value);
    }

    private static ImportErrorView refused(String line) throws Exception {
        InputStream body = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        JsonLines source = new JsonLines(ShopFixture.reader(), body, DelimitedRows.Place.START);
        source.next();
        OrderRefused refused = catchThrowableOfType(OrderRefused.class, source::order);
        return ImportErrorView.of(source.line(), refused.reason());
    }
}
