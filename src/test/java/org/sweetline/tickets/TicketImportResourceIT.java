package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

class TicketImportResourceIT {
    private final ApiClient program = SweetlineServer.shared().program();

    @Test
    void goodLinesComeInAndBadOnesAreNamed() {
        Person robin = Strangers.aStranger();
        String lines = line(robin, "old-1") + "\n\n" + "{\"externalId\":\"half of a li\n" + line(robin, "old-2") + "\n"
                + line(robin, "old-3").replace("\"open\"", "\"sleeping\"") + "\n";

        Answer tally = importing(lines);

        assertThat(tally.number("received")).isEqualTo(4);
        assertThat(tally.number("created")).isEqualTo(2);
        assertThat(tally.number("failed")).isEqualTo(2);
        assertThat(Answer.objects(tally.json().getJsonArray("errors"))).hasSize(2);
    }

    @Test
    void sameFileAgainChangesNothing() {
        Person robin = Strangers.aStranger();
        String lines = line(robin, "again-1") + "\n" + line(robin, "again-2");

        importing(lines);
        Answer tally = importing(lines);

        assertThat(tally.number("created")).isZero();
        assertThat(tally.number("unchanged")).isEqualTo(2);
    }

    @Test
    void importedTicketKeepsItsTimes() {
        Person robin = Strangers.aStranger();
        importing(line(robin, "kept-1"));
        String number = program.get("/customers").answers(200).items().stream()
                .filter(customer -> customer.toString().contains(robin.email()))
                .findFirst()
                .orElseThrow()
                .getString("number");

        Answer tickets = program.get("/customers/" + number + "/tickets").answers(200);

        assertThat(tickets.items()).singleElement().satisfies(ticket -> {
            assertThat(ticket.getString("createdAt")).isEqualTo("2025-03-01T09:30:00Z");
            assertThat(ticket.getString("status")).isEqualTo("open");
        });
    }

    private Answer importing(String lines) {
        return program.post("/tickets/import")
                .body("application/x-ndjson", lines)
                .answers(200);
    }

    private static String line(Person customer, String id) {
        return """
                {"externalId":"%s-%s","subject":"From the old desk","status":"open","priority":"normal","channel":"mail",\
                "tags":["old"],"customer":{"name":"%s","email":"%s"},"createdAt":"2025-03-01T09:30:00Z",\
                "entries":[{"kind":"message","channel":"mail","direction":"in","at":"2025-03-01T09:30:00Z","text":"Where is it?"}]}""".formatted(id, customer.email(), customer.name(), customer.email());
    }
}
