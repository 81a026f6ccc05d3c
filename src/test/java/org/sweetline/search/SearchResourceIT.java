package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

class SearchResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void newTicketIsFoundSoon() {
        Person robin = Strangers.aStranger();
        agent.get("/search?q=warmup").answers(200);
        String ticket = open(robin, "My quokkaprint shawl unravels");

        eventually(() -> assertThat(found("quokkaprint")).contains(ticket));
        assertThat(found("\"quokkaprint shawl\"")).contains(ticket);
        assertThat(found("quokkapr*")).contains(ticket);
        assertThat(found("quokkaprint -shawl")).doesNotContain(ticket);
        assertThat(found("quokkaprint status:open channel:api")).contains(ticket);
        assertThat(found("quokkaprint status:solved")).doesNotContain(ticket);
        assertThat(found(robin.email())).contains(ticket);
    }

    @Test
    void koreanIsFoundByItsWords() {
        String ticket = open(Strangers.aStranger(), "목도리를 환불하고 싶은데 색이 달라요");

        eventually(() -> assertThat(found("목도리 환불")).contains(ticket));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\"",
                "a OR internal:true",
                "*",
                "-",
                ":",
                "status:",
                "[* TO *]",
                "\\",
                "\u0000",
                "before:yesterday"
            })
    void oddQueriesAreAnsweredOneWayOrTheOther(String query) {
        assertThat(search(query).status()).isIn(200, 400);
    }

    @Test
    void twentyThousandParenthesesAreRefusedAtOnce() {
        Instant start = Instant.now();

        int status = search("(".repeat(20_000)).status();

        assertThat(status).isIn(400, 414, 431);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        search("shawl").answersOk();
    }

    @Test
    void hitsComeInPagesAndAreCounted() {
        for (int i = 0; i < 5; i++) {
            open(Strangers.aStranger(), "Wombatstripe number " + i);
        }
        eventually(() -> assertThat(search("wombatstripe").answer().number("total.count"))
                .isEqualTo(5));

        Answer first = agent.get("/search?q=wombatstripe&type=ticket&limit=3").answers(200);
        Answer second = agent.get("/search?q=wombatstripe&type=ticket&limit=3&after=" + encoded(first.text("next")))
                .answers(200);

        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2);
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        assertThat(second.json().isNull("next")).isTrue();
    }

    private record Search(Answer answer) {
        int status() {
            return answer.status();
        }

        void answersOk() {
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    private String found(String query) {
        Search search = search(query);
        search.answersOk();
        return search.answer().items().toString();
    }

    private Search search(String query) {
        return new Search(agent.get("/search?q=" + encoded(query)).send());
    }

    private String open(Person customer, String text) {
        return agent.post("/tickets")
                .json("{\"subject\":\"Search\",\"text\":\"%s\",\"customer\":{\"name\":\"%s\",\"email\":\"%s\"}}"
                        .formatted(text, customer.name(), customer.email()))
                .answers(201)
                .text("number");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
