package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.json.Json;
import org.sweetline.tickets.texts.IncomingText;
import org.sweetline.tickets.texts.OptOutWord;

/** A text out of the network's list is read as one that a webhook told of. */
class ListedTextTest {
    private static final String SID = "SM0123456789abcdef0123456789abcdef";
    private static final String FILE = "ME0123456789abcdef0123456789abcdef";
    private static final Instant CAME = Instant.parse("2026-11-27T10:00:05Z");
    private static final Instant FOUND = Instant.parse("2026-11-28T08:00:00Z");

    @Test
    void nothingOfItIsLostOnTheWay() throws Exception {
        ListedText listed = listed("inbound", "A & B = 100% 좋아요 🐢\nsecond line");

        IncomingText read = read(listed, List.of(new ListedText.File(FILE, "image/png")));

        assertThat(read.sid()).isEqualTo(SID);
        assertThat(read.at()).isEqualTo(CAME);
        assertThat(read.from()).isEqualTo("+14155550123");
        assertThat(read.to()).isEqualTo("+14155550100");
        assertThat(read.body()).isEqualTo("A & B = 100% 좋아요 🐢\nsecond line");
        assertThat(read.segments()).isEqualTo(2);
        assertThat(read.files()).containsExactly(new IncomingText.File(FILE, "image/png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "수신거부"})
    void wordThatStopsTextsIsKnown(String word) throws Exception {
        assertThat(read(listed("inbound", word), List.of()).word()).contains(OptOutWord.STOP);
    }

    @Test
    void timeThatHasNotComeIsNotBelieved() throws Exception {
        ListedText listed = listed("inbound", "Hello");

        assertThat(new SmsForm(TwilioForm.parse(listed.asForm(List.of())))
                        .incoming(CAME.minusSeconds(60))
                        .at())
                .isEqualTo(CAME.minusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"outbound-api", "outbound-reply", "outbound-call", ""})
    void textOfOursIsNone(String direction) throws Exception {
        assertThat(ListedText.of(Json.mapper().readTree(json(direction, "Hello"))))
                .isEmpty();
    }

    private static IncomingText read(ListedText listed, List<ListedText.File> files) throws Exception {
        return new SmsForm(TwilioForm.parse(listed.asForm(files))).incoming(FOUND);
    }

    private static ListedText listed(String direction, String body) throws Exception {
        return ListedText.of(Json.mapper().readTree(json(direction, body))).orElseThrow();
    }

    private static String json(String direction, String body) throws Exception {
        return """
                {"sid":"%s","from":"+14155550123","to":"+14155550100","direction":"%s","num_segments":"2","num_media":"1",
                "body":%s,"date_sent":"Fri, 27 Nov 2026 10:00:05 +0000"}""".formatted(SID, direction, Json.mapper().writeValueAsString(body));
    }
}
