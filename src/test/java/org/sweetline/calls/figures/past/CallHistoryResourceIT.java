package org.sweetline.calls.figures.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class CallHistoryResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient program = sweetline.program();

    @Test
    void callsOfAnotherSystemCountAsOurs() {
        String topic = "past" + System.nanoTime();
        String lines = """
                {"call":{"id":"%1$s-1","direction":"in","at":"2025-09-02T14:00:00Z","outcome":"answered","waited":10,"talk":100,"hold":20,"wrap":0,"agentEmail":"alex@sweetline.example","topic":"%1$s","number":"+14155550170","rating":5}}
                {"call":{"id":"%1$s-2","direction":"in","at":"2025-09-02T14:05:00Z","outcome":"abandoned","waited":40,"topic":"%1$s"}}
                {"call":{"id":"%1$s-3","direction":"in","at":"2025-09-09T14:05:00Z","outcome":"voicemail","waited":90,"topic":"%1$s","language":"ko"}}
                {"phone":{"agentEmail":"alex@sweetline.example","from":"2025-09-02T13:55:00Z","until":"2025-09-02T14:00:10Z"}}
                """.formatted(topic);

        Answer first = take(lines);
        Answer again = take(lines);

        assertThat(first.number("created")).isEqualTo(4);
        assertThat(again.number("created")).isZero();
        String asked = "/call-figures?from=2025-09-02&topic=" + topic;
        eventually(() -> assertThat(program.get(asked).answers(200).text("sum.volume.offered"))
                .isEqualTo("2"));
        Answer day = program.get(asked).answers(200);
        assertThat(day.text("sum.handling.hold.mean")).isEqualTo("20");
        assertThat(day.text("sum.handling.talk.mean")).isEqualTo("100");
        assertThat(day.text("sum.volume.abandoned")).isEqualTo("1");
        assertThat(day.text("sum.outcome.rating.mean")).isEqualTo("5");
    }

    @Test
    void aDayIsStaffedFromTheSameWeekdaysBefore() {
        String id = "tuesdays" + System.nanoTime();
        StringBuilder lines = new StringBuilder();
        for (String day : new String[] {"2024-10-01", "2024-10-08", "2024-10-15", "2024-10-22"}) {
            for (int call = 0; call < 30; call++) {
                lines.append(
                        "{\"call\":{\"id\":\"%s-%s-%d\",\"direction\":\"in\",\"at\":\"%sT14:%02d:00Z\",\"outcome\":\"answered\",\"waited\":5,\"talk\":300}}\n"
                                .formatted(id, day, call, day, call));
            }
        }
        take(lines.toString());
        String asked = "/staffing?day=2024-10-29&every=half&zone=America/New_York";
        eventually(() ->
                assertThat(program.get(asked).answers(200).number("handled")).isEqualTo(120));

        Answer staffing = program.get(asked).answers(200);

        assertThat(staffing.text("handleSeconds")).isEqualTo("300");
        assertThat(staffing.json().getJsonArray("days").toString()).contains("2024-10-22", "2024-10-01");
        assertThat(Answer.objects(staffing.json().getJsonArray("intervals")))
                .extracting(interval -> interval.getInt("minute") + " " + interval.getInt("agents"))
                .containsExactly("600 8");
    }

    @Test
    void linesThatCantBeAreRefusedAndTheOthersTaken() {
        Answer answer = take("""
                {"call":{"id":"bad-1","direction":"in","at":"2999-09-02T14:00:00Z","outcome":"abandoned","waited":1}}
                {"call":{"id":"bad-2","direction":"in","at":"2025-09-02T14:00:00Z","outcome":"answered"}}
                {"call":{"id":"bad-3","direction":"up","at":"2025-09-02T14:00:00Z","outcome":"abandoned"}}
                {"call":{"id":"bad-4","direction":"in","at":"2025-09-02T14:00:00Z","outcome":"abandoned","rating":9}}
                {"call":{"id":"bad-5","direction":"in","at":"2025-09-02T14:00:00Z","outcome":"abandoned","waited":-1}}
                {}
                nonsense
                {"phone":{"agentEmail":"alex@sweetline.example","from":"2025-09-02T14:00:00Z","until":"2025-09-01T14:00:00Z"}}
                {"call":{"id":"good-1","direction":"in","at":"2001-09-02T14:00:00Z","outcome":"abandoned","waited":1}}
                """);

        assertThat(answer.number("failed")).isEqualTo(8);
        assertThat(answer.number("created")).isEqualTo(1);
        assertThat(answer.json().getJsonArray("errors")).hasSize(8);
        sweetline
                .desk()
                .agent()
                .post("/call-history/import")
                .body("application/x-ndjson", "{}")
                .isRefused(403, "not-permitted");
    }

    private Answer take(String lines) {
        return program.post("/call-history/import")
                .body("application/x-ndjson", lines)
                .answers(200);
    }
}
