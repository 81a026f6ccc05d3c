package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.calls.Call;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** A caller in line whose number does not show presses one. */
class PressedNumberHopsTest {
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-27T15:00:00Z");

    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);

    private final Wired wired = new Wired(DATABASE, Clock.fixed(FRIDAY_MORNING, ZoneOffset.UTC));
    private final PressedNumberHops hops = wired.get(PressedNumberHops.class);
    private final Call call = new Call() {
        @Override
        public boolean inLine() {
            return true;
        }
    };

    @BeforeEach
    void nobodyAsked() throws SQLException {
        TABLES.change("call empty('callback, desk_call')");
    }

    @Test
    void whoShowsNoNumberIsAskedForOne() throws Exception {
        String document = wired.get(CallbackHops.class).offer(call);

        assertThat(document)
                .contains("/callback/number/1")
                .contains("finishOnKey=\"#\"")
                .contains("enter the number with its area code");
    }

    @Test
    void numberIsReadOutDigitByDigitAndNotAgreedToYet() throws Exception {
        String document = hops.document("callback/number/1", call, pressed("4155550123"));

        assertThat(document)
                .contains("/callback/pressed/1")
                .contains("numDigits=\"1\"")
                .contains("4 1 5 5 5 5 0 1 2 3");
        assertThat(WishedNumber.agreedWith(call)).isEmpty();
    }

    @Test
    void whoSaysThatItIsRightIsAskedWhen() throws Exception {
        hops.document("callback/number/1", call, pressed("4155550123"));

        String document = hops.document("callback/pressed/1", call, pressed("1"));

        assertThat(document).contains("/callback/window").contains("When shall we call?");
        assertThat(WishedNumber.agreedWith(call)).contains("+14155550123");
        assertThat(hops.document("callback/pressed/1", call, pressed("1"))).isEqualTo(document);
    }

    @Test
    void whoSaysThatItIsNotRightPressesItAnew() throws Exception {
        hops.document("callback/number/1", call, pressed("4155550123"));

        String document = hops.document("callback/pressed/1", call, pressed("2"));

        assertThat(document).contains("/callback/number/2").doesNotContain("can't call that number");
        assertThat(WishedNumber.agreedWith(call)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"911", "112", "9005550123", "12", "0044207946095", "881612345678", ""})
    void numberThatWeDoNotCallIsAskedForAgain(String keys) throws Exception {
        String document = hops.document("callback/number/1", call, pressed(keys));

        assertThat(document).contains("can't call that number").contains("/callback/number/2");
        assertThat(call.leaving()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"callback/number/3, 911", "callback/pressed/3, 2"})
    void afterTheThirdTimeTheyAreBackInLine(String hop, String keys) throws Exception {
        hops.document("callback/number/2", call, pressed("4155550123"));

        String document = hops.document(hop, call, pressed(keys));

        assertThat(document).contains("can't call you back").contains("/wait");
        assertThat(call.leaving()).isEmpty();
    }

    @Test
    void numberThatSomebodyHadCalledTodayIsNotCalledAgainForThem() throws Exception {
        askedFor("+14155550123");
        hops.document("callback/number/1", call, pressed("4155550123"));

        String document = hops.document("callback/pressed/1", call, pressed("1"));

        assertThat(document)
                .contains("can't call back at that number right now")
                .contains("/wait");
        assertThat(call.leaving()).isEmpty();
    }

    private static void askedFor(String number) throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, outcome, began_at, ended_at, seen_at)
                values (1, 'token-1', 'IN', 'ENDED', 'CALLBACK', now(), now(), now())
                """);
        TABLES.change("""
                insert into callback (id, number, call_id, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at, ended_at)
                values (1, ?, 1, 'DONE', 'QUEUE', 'NOW', now(), now(), now(), now(), ?, now())
                """, number, FRIDAY_MORNING.minusSeconds(3600));
    }

    @Test
    void whoSaysNeitherYesNorNoIsNotCalled() throws Exception {
        hops.document("callback/number/1", call, pressed("4155550123"));

        String document = hops.document("callback/pressed/1", call, pressed(""));

        assertThat(document).contains("/wait");
        assertThat(call.leaving()).isEmpty();
    }

    @Test
    void koreanCallerHearsKorean() throws Exception {
        call.speaks("ko");

        assertThat(hops.document("callback/number/1", call, pressed("01012345678")))
                .contains("ko-KR")
                .contains("번으로 전화드리겠습니다");
    }

    private static TwilioForm pressed(String keys) throws Exception {
        return TwilioForm.parse(("Digits=" + keys).getBytes(StandardCharsets.UTF_8));
    }
}
