package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

/** What an answer leads to, and what it counts for. */
class AfterTheAnswerIT {

    private final SweetlineServer server = SweetlineServer.shared();
    private final AskedCustomer asked = new AskedCustomer(server);
    private final ApiClient program = server.program();
    private final ApiClient manager = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().someoneNew("Colleague asked", "agent");

    @BeforeEach
    void askAtOnceAtAnyHour() {
        SurveysAtOnce.on(manager);
    }

    @AfterEach
    void askAsUsual() {
        SurveysAtOnce.off(manager);
    }

    @Test
    void whoHasAnsweredMayGoOnToAQuestionToEverybody() {
        manager.post("/polls")
                .json("""
                        {"question":{"en":"Which colour next?","ko":"다음 색은 무엇이 좋을까요?"},"options":[
                         {"en":"Plum","ko":"자두색"},{"en":"Sage","ko":"세이지색"}],
                         "opensAt":"%s","closesAt":"%s","showsResults":false}
                        """.formatted(
                                Instant.now().minusSeconds(60), Instant.now().plusSeconds(86_400)))
                .answers(201);
        Person robin = Strangers.aStranger();
        asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);

        asked.post(page, "rating=3");

        Matcher onward = Pattern.compile("href=\"(/vote/\\w+)\"").matcher(asked.page(page + "/thanks"));
        assertThat(onward.find()).isTrue();
        assertThat(asked.page(onward.group(1))).contains("<form");
    }

    @Test
    void answerAboutAMailCountsForWhatTheMailWasAbout() throws Exception {
        Person robin = Strangers.aStranger();
        String ticket = Letters.piped(
                program, Letter.from(robin).at(Instant.now()).about("A sleeve").saying("I would like a refund."));
        sorted(ticket, "RETURN");
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"It is on its way.\",\"solve\":true}")
                .answers(201);

        asked.post("/s/" + asked.token(robin), "rating=5");

        String me = agent.get("/session").answers(200).text("account.id");
        assertThat(Answer.objects(manager.get("/satisfaction?by=topic&agent=" + me + "&" + today())
                        .answers(200)
                        .json()
                        .getJsonArray("rows")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString("key")).isEqualTo("return");
                    assertThat(row.getJsonObject("csat").getInt("hits")).isEqualTo(1);
                });
    }

    /** As the rules of topics will do within seconds. */
    private void sorted(String ticket, String topic) throws Exception {
        try (ProductDatabase database = new ProductDatabase(server.data())) {
            database.change("""
                    insert into contact_topic (ticket_id, topic, at, first_at) values (?, ?, now(), now())
                    on conflict (ticket_id) do nothing
                    """, Long.parseLong(ticket.substring("T-".length())), topic);
        }
    }

    private static String today() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        return "zone=UTC&from=" + day.minusDays(1) + "&to=" + day.plusDays(1);
    }
}
