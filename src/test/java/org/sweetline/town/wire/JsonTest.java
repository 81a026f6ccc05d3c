package org.sweetline.town.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        var order = Json.object(
                "name",
                "김서연 \"Kim\"\n\t\\",
                "total",
                new BigDecimal("128.00"),
                "guest",
                false,
                "note",
                null,
                "tags",
                List.of("a", List.of()));

        assertThat(Json.readObject(Json.write(order))).isEqualTo(order);
    }

    @Test
    void escapesAndSpacesAreUnderstood() {
        assertThat(Json.read(" { \"a\" : [ 1e2 , \"\\u00e9\\/\" , true , null ] } ")
                        .toString())
                .isEqualTo("{a=[1E+2, é/, true, null]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,]", "{\"a\":}", "\"open", "nul", "1 2", "\"\\u12\""})
    void brokenTextIsRefused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
