package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;

/** What was asked about a call, asked once more when it is long over by somebody who has kept it: nothing changes. */
class EndedCallIT {
    private static final String VOICE = "/webhooks/twilio/voice";
    private static final String LATER = """
            update desk_call set skill = 'returns', topic = 'return', priority = 5, queue_sid = 'QU0'
            where sid = ?
            """;

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final TextSender network = new TextSender(sweetline);
    private final String sid = TextNetwork.sid("CA");
    private final String caller = Strangers.aStranger().phone();
    private ProductDatabase database;
    private String token = "";

    @BeforeEach
    void callIsOverAndItsAnswersAreForgotten() throws IOException, SQLException {
        network.send(VOICE, call());
        network.send(VOICE + "/voicemail/en", call());
        database = new ProductDatabase(sweetline.data());
        token = database.rows("select token from desk_call where sid = '" + sid + "' and stage = 'ENDED'")
                .get(0);
        // Whoever calls for the first time becomes a customer when their call has a ticket.
        eventually(() -> assertThat(
                        database.rows("select id from desk_call where customer_id > 0 and sid = '" + sid + "'"))
                .hasSize(1));
        database.change(LATER, sid);
        database.change("delete from voice_answer where token = ? or token like ?", "voice:" + sid, token + "%");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void itDoesNotComeInOnceMore() {
        String before = all();

        assertThat(network.send(VOICE, call()).text()).contains("<Hangup/>").doesNotContain("<Record");

        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "language, Digits, 2",
        "menu, Digits, 1",
        "wait, QueueSid, QU0123456789abcdef0123456789abcdef",
        "choice, Digits, 1",
        "choice, Digits, 2",
        "choice, Digits, 3",
        "left, QueueResult, queue-full",
        "left, QueueResult, error",
        "left, QueueResult, system-error",
        "left, QueueResult, hangup",
        "left, QueueResult, leave",
        "left, QueueResult, redirected",
        "join, QueueTime, 7",
        "after, CallStatus, completed",
        "callback, Digits, 1",
        "callback/language, Digits, 2",
        "callback/number, Digits, 4155550123",
        "callback/number/2, Digits, 4155550123",
        "callback/pressed/1, Digits, 1",
        "callback/window, Digits, 1",
        "line, CallStatus, in-progress",
        "rating, Digits, 9"
    })
    void noStepOfItIsDoneOnceMore(String hop, String name, String value) {
        String before = all();
        Map<String, String> form = call();
        form.put(name, value);

        network.send(VOICE + "/calls/" + token + "/" + hop, form);

        assertThat(all()).isEqualTo(before);
    }

    /** The call, what happened to it, what was asked of the network, and what is known of who calls. */
    private String all() {
        String call = "(select id from desk_call where sid = '" + sid + "')";
        return database.rows("""
                select cast(c as text),
                    (select count(*) from call_event where call_id = %1$s),
                    (select count(*) from phone_command where call_id = %1$s),
                    (select count(*) from callback where call_id = %1$s),
                    (select string_agg(cast(k as text), ' ') from customer k where k.id = c.customer_id)
                from desk_call c where c.id = %1$s
                """.formatted(call)).get(0);
    }

    private Map<String, String> call() {
        var account = sweetline.town().phone().account();
        return new TreeMap<>(Map.of(
                "CallSid",
                sid,
                "AccountSid",
                account.sid(),
                "From",
                caller,
                "To",
                account.number(),
                "CallStatus",
                "ringing"));
    }
}
