package org.sweetline.calls.hours.teams;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class TeamHoursResourceIT {
    private static final String WORKDAYS = "{\"week\":{\"monday\":[\"13:00-18:00\",\"09:00-12:00\"],"
            + "\"tuesday\":[\"09:00-18:00\"],\"friday\":[\"20:00-02:00\"]},\"calendars\":[\"us-federal\",\"kr-public\"]}";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final ApiClient manager = sweetline.desk().withRole("manager");

    @Test
    void hoursReadBackAsTheyWereSet() {
        String team = team("Day shift");

        manager.put(team + "/hours").json(WORKDAYS).answers(200);

        Answer hours = agent.get(team + "/hours").answers(200);
        assertThat(hours.json().getJsonObject("week").getJsonArray("monday"))
                .hasToString("[\"09:00-12:00\",\"13:00-18:00\"]");
        assertThat(hours.json().getJsonObject("week").getJsonArray("friday")).hasToString("[\"20:00-02:00\"]");
        assertThat(hours.json().getJsonObject("week").getJsonArray("sunday")).isEmpty();
        assertThat(hours.json().getJsonArray("calendars")).hasSize(2);
    }

    @Test
    void hoursThatAreNoneAreRefused() {
        String path = team("Night shift") + "/hours";

        for (String monday : List.of("9-5", "09:00-09:00", "10:00-12:00\",\"11:00-13:00", "09:00-25:00")) {
            manager.put(path)
                    .json("{\"week\":{\"monday\":[\"%s\"]},\"calendars\":[]}".formatted(monday))
                    .isRefused(400, "invalid-request");
        }
        manager.put(path)
                .json("{\"week\":{\"sunday\":[\"22:00-09:30\"],\"monday\":[\"09:00-12:00\"]},\"calendars\":[]}")
                .isRefused(400, "invalid-request");
        manager.put(path).json("{\"week\":{},\"calendars\":[\"fr-public\"]}").isRefused(400, "invalid-request");
        agent.put(path).json(WORKDAYS).isRefused(403, "not-permitted");
    }

    @Test
    void whoSawOldHoursIsShownThePresentOnes() {
        String path = team("Late shift") + "/hours";
        String seen = "\"" + agent.get(path).answers(200).number("version") + "\"";
        manager.put(path).header("If-Match", seen).json(WORKDAYS).answers(200);

        Answer refused = manager.put(path)
                .header("If-Match", seen)
                .json("{\"week\":{},\"calendars\":[]}")
                .isRefused(409, "phone-setup-changed-meanwhile");

        assertThat(refused.json().getJsonObject("current").getJsonArray("calendars"))
                .hasSize(2);
    }

    @Test
    void callersHearThatADayIsOffAndWhenItOpensAgain() {
        String team = team("Fair shift");
        manager.put(team + "/hours").json(WORKDAYS).answers(200);
        manager.put(team + "/special-days/2029-01-02")
                .json("{\"name\":\"the winter fair\",\"nameKo\":\"겨울 축제\",\"hours\":[]}")
                .answers(200);

        JsonObject fair = rehearsal(team, "2029-01-02T10:00");
        JsonObject holiday = rehearsal(team, "2028-12-25T10:00");
        JsonObject open = rehearsal(team, "2029-01-09T10:00");

        assertThat(lines(fair, "en"))
                .contains("We are closed today for the winter fair.", "We open again on Friday at 8 PM, Eastern Time.");
        assertThat(lines(fair, "ko")).contains("오늘은 겨울 축제 휴무입니다.", "미 동부 시간 금요일 오후 8시에 다시 엽니다.");
        assertThat(lines(holiday, "en")).contains("We are closed today for Christmas Day.");
        assertThat(open.getString("answer")).isEqualTo("open");
        assertThat(open.getJsonArray("unattended").toString()).isEqualTo("[\"callback\",\"text-link\",\"voicemail\"]");
        assertThat(fair.getJsonArray("unattended")).isEmpty();
        assertThat(lines(open, "en")).contains("This call is recorded, so that we can help you well.");
    }

    @Test
    void theYearAheadListsEveryDayThatIsNotAsUsual() {
        String team = team("Year shift");
        manager.put(team + "/hours").json(WORKDAYS).answers(200);

        Answer ahead = agent.get(team + "/hours/preview").answers(200);

        List<JsonObject> days = Answer.objects(ahead.json().getJsonArray("days"));
        assertThat(days).extracting(day -> day.getString("name")).contains("Thanksgiving Day", "Christmas Day");
        assertThat(days).allSatisfy(day -> assertThat(day.getString("reason")).isEqualTo("holiday"));
        // Where the year ahead begins at one there are three, or one.
        assertThat(ahead.json().getJsonArray("clockChanges")).hasSizeBetween(1, 3);
        assertThat(ahead.text("turn.words.en")).contains("Eastern Time");
    }

    @Test
    void aSpecialDayIsDroppedOnce() {
        String day = team("Odd shift") + "/special-days/2029-03-01";
        manager.put(day).json("{\"hours\":[\"10:00-14:00\"]}").answers(200);

        Answer dropped = manager.delete(day).answers(200);

        assertThat(dropped.json().getJsonArray("specialDays")).isEmpty();
        manager.delete(day).isRefused(404, "no-such-special-day");
        manager.put(day.replace("03-01", "02-30")).json("{\"hours\":[]}").isRefused(400, "invalid-request");
    }

    @Test
    void calendarsAreListedByYear() {
        Answer calendars = agent.get("/holidays?year=2027").answers(200);

        assertThat(calendars.items())
                .extracting(calendar -> calendar.getString("key"))
                .containsExactly("us-federal", "kr-public");
        assertThat(calendars.text()).contains("2027-02-07").contains("설날");
        agent.get("/holidays?year=1999").isRefused(400, "invalid-request");
    }

    private String team(String name) {
        return "/teams/"
                + manager.post("/teams")
                        .json("{\"name\":\"%s\",\"timeZone\":\"America/New_York\"}".formatted(name))
                        .answers(201)
                        .number("id");
    }

    private JsonObject rehearsal(String team, String at) {
        return agent.get(team + "/rehearsal?at=" + at).answers(200).json();
    }

    private static List<String> lines(JsonObject rehearsal, String language) {
        return Answer.objects(rehearsal.getJsonArray("lines")).stream()
                .map(line -> line.getString(language))
                .toList();
    }
}
