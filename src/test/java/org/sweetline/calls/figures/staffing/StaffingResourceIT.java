package org.sweetline.calls.figures.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class StaffingResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");

    @Test
    void typedCallsAreStaffedAsThePublishedTablesSay() {
        Answer answer = manager.get("/staffing?calls=60,120,300,0&every=hour&first=600&handle=300")
                .answers(200);

        List<JsonObject> intervals = Answer.objects(answer.json().getJsonArray("intervals"));
        assertThat(intervals).extracting(interval -> interval.getInt("agents")).containsExactly(8, 14, 30, 1);
        assertThat(intervals)
                .extracting(interval -> interval.getInt("rostered"))
                .containsExactly(12, 20, 43, 2);
        assertThat(intervals).extracting(interval -> interval.getInt("minute")).containsExactly(600, 660, 720, 780);
        assertThat(intervals)
                .allSatisfy(interval ->
                        assertThat(Answer.text(interval, "forecast.abandoned")).isEmpty());
        assertThat(answer.text("busiest")).isEqualTo("720");
        assertThat(Answer.objects(answer.json().getJsonArray("curve")))
                .extracting(point -> point.getInt("agents"))
                .startsWith(24)
                .endsWith(38);
    }

    @Test
    void whatIfBeginsWithOwnCalls() {
        Answer usual = manager.get("/staffing/usual").answers(200);

        assertThat(usual.number("days")).isEqualTo(28);
        assertThat(usual.number("answered")).isNotNegative();
        sweetline.desk().agent().get("/staffing/usual").isRefused(403, "not-permitted");
    }

    @Test
    void callersWhoGiveUpNeedFewerAgents() {
        Answer answer = manager.get("/staffing?calls=300&every=hour&handle=300&patience=90&occupancy=100")
                .answers(200);

        JsonObject interval =
                Answer.objects(answer.json().getJsonArray("intervals")).get(0);
        assertThat(interval.getInt("agents")).isLessThan(30);
        assertThat(interval.getJsonObject("forecast").getJsonNumber("inTime").doubleValue())
                .isGreaterThanOrEqualTo(.8);
        assertThat(interval.getJsonObject("forecast").getJsonNumber("abandoned").doubleValue())
                .isBetween(.001, .1);
    }

    @Test
    void aTableForTheRosterCanBeTakenAlong() {
        Answer answer = manager.get("/staffing/table?calls=100&handle=180&level=88&shrinkage=30")
                .answers(200);

        assertThat(answer.text().lines())
                .containsExactly(
                        "time,calls,load,agents,rostered,service_level,average_speed_of_answer,occupancy,abandoned",
                        "09:00,100,10,14,20,0.8884,7.8359,0.7143,");
    }

    @Test
    void whatCantBeForeseenIsRefused() {
        manager.get("/staffing?calls=10").isRefused(400, "invalid-request");
        manager.get("/staffing").isRefused(400, "invalid-request");
        manager.get("/staffing?calls=ten&handle=100").isRefused(400, "invalid-request");
        manager.get("/staffing?calls=-1&handle=100").isRefused(400, "invalid-request");
        manager.get("/staffing?calls=20000&handle=7200").isRefused(400, "invalid-request");
        manager.get("/staffing?calls=10&handle=100&level=100").isRefused(400, "invalid-request");
        manager.get("/staffing?calls=10&handle=100&every=day").isRefused(400, "invalid-request");
        sweetline.desk().agent().get("/staffing?calls=10&handle=100").isRefused(403, "not-permitted");
    }
}
