package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 99",
        "bytes=0-0, 0, 0",
        "bytes=10-19, 10, 19",
        "bytes=90-999, 90, 99",
        "bytes=-30, 70, 99",
        "bytes=-300, 0, 99",
    })
    void playerGetsThePartItAsksFor(String header, long first, long last) {
        assertThat(ByteRange.isSingle(header)).isTrue();
        assertThat(ByteRange.within(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void nothingIsBehindTheEnd(String header) {
        assertThat(ByteRange.within(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=-",
                "bytes=9-1",
                "bytes=0-1,5-6",
                "items=0-1",
                "bytes=a-b",
                "bytes=99999999999999999999-"
            })
    void everythingElseMeansTheWholeFile(String header) {
        assertThat(ByteRange.isSingle(header)).isFalse();
    }

    @Test
    void rangeCountsBothItsEnds() {
        assertThat(new ByteRange(10, 19).length()).isEqualTo(10);
        assertThat(new ByteRange(10, 19).contentRange(100)).isEqualTo("bytes 10-19/100");
    }
}
