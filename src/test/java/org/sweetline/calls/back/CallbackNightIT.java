package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/**
 * It is night in New York, whatever the clock shows: the day of these settings is two hours that are not now, and neither in
 * the morning nor in the afternoon that callers may choose.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ItsOwnProduct
class CallbackNightIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ZoneId THERE = ZoneId.of("America/New_York");

    private final Person customer = Strangers.aStranger("212");
    private LocalTime morning = LocalTime.MIN;
    private SweetlineServer sweetline;
    private PhoneNetwork phone;
    private ApiClient desk;

    @BeforeAll
    void nightFalls() {
        morning = LocalTime.of(LocalTime.now(THERE).getHour() < 12 ? 21 : 6, 0);
        sweetline = SweetlineServer.alone("night")
                .withAdministrator()
                .with("SWEETLINE_CALLBACK_DAY", morning + "-" + morning.plusHours(2))
                .start();
        phone = sweetline.town().phone();
        desk = sweetline.desk().agent();
    }

    @AfterAll
    void close() {
        if (sweetline != null) {
            sweetline.close();
        }
    }

    @Test
    void onlyWhoCalledJustNowIsRungAtNight() throws Exception {
        PhoneAgent agent = PhoneAgent.onDuty(sweetline, "Nell Night");
        agent.phone().notAnswering();
        Person asleep = Strangers.aStranger("212");
        long mailed = desk.post("/callbacks")
                .json("{\"number\":\"%s\"}".formatted(asleep.phone()))
                .answers(201)
                .number("id");

        Call call = phone.call(customer)
                .pressingWhenHearing("For English", "1")
                .pressingWhenHearing("in line", "1")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("When shall we call", "1")
                .withPatience(Duration.ofMinutes(5))
                .place()
                .join();
        assertThat(call.heard())
                .anySatisfy(line -> assertThat(line).contains("As soon as it is your turn, but not at night"));
        agent.phone().answeringAfter(Duration.ofSeconds(1));
        agent.become("available");

        eventually(
                PATIENCE, () -> assertThat(phone.at(customer.phone()).rings()).hasSize(1));
        agent.talks();
        agent.phone().hangUp();
        assertThat(phone.at(asleep.phone()).rings()).isEmpty();
        assertWaitsForTheMorning(open(mailed));
        agent.leave();
    }

    @Test
    void whoseTurnHasNotComeWhileTheyWereAwakeWaitsForTheMorning() throws Exception {
        Person awake = Strangers.aStranger("212");
        phone.call(awake).pressingWhenHearing("leave a message", "2").leaveVoicemail();
        long id = desk.post("/callbacks")
                .json("{\"number\":\"%s\"}".formatted(awake.phone()))
                .answers(201)
                .number("id");
        eventually(() -> assertThat(open(id).getString("state")).isEqualTo("due"));

        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("update callback set awake_until = now() where id = ?", id);
        }

        eventually(() -> assertThat(open(id).getString("state")).isEqualTo("waiting"));
        assertWaitsForTheMorning(open(id));
    }

    private void assertWaitsForTheMorning(JsonObject callback) {
        assertThat(callback.getString("state")).isEqualTo("waiting");
        assertThat(callback.getBoolean("night")).isTrue();
        assertThat(LocalTime.ofInstant(Instant.parse(callback.getString("dueAt")), THERE))
                .isEqualTo(morning);
    }

    private JsonObject open(long id) {
        return eventuallyFound(
                "callback " + id,
                () -> desk.get("/callbacks?limit=200").answers(200).items().stream()
                        .filter(callback -> callback.getInt("id") == id)
                        .findFirst());
    }
}
