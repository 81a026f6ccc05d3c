package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Letters;
import org.sweetline.testing.MoodySmtp;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

/** A mail server puts an invitation to a survey off for a while. */
@ItsOwnProduct
class SurveyHeldUpStory {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String BUSY = "450 4.2.1 mailbox busy";
    private static final MoodySmtp SMTP = MoodySmtp.start();
    private static final SweetlineServer SWEETLINE =
            SweetlineServer.alone("held").with("SWEETLINE_MAIL_SMTP_URL", SMTP.url());

    private final ApiClient agent = SWEETLINE.desk().agent();

    @BeforeAll
    static void start() {
        SWEETLINE.start();
        SurveysAtOnce.on(SWEETLINE.desk().withRole("manager"));
    }

    @AfterAll
    static void stop() {
        SWEETLINE.close();
        SMTP.close();
    }

    @Test
    void isAskedOnlyOnceAServerHasTakenTheMail() throws Exception {
        Person robin = Strangers.aStranger();
        refuse(robin, 5);

        String ticket = solved(robin);

        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            eventually(() -> assertThat(survey(database, ticket)).isEqualTo("QUEUED posted not sent"));
            eventually(PATIENCE, () -> assertThat(survey(database, ticket)).isEqualTo("SENT posted sent"));
        }
    }

    @Test
    void leavesNoMoreOnceTheTicketIsOpenAgain() throws Exception {
        Person robin = Strangers.aStranger();
        refuse(robin, 100);
        String ticket = solved(robin);

        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            eventually(() -> assertThat(survey(database, ticket)).isEqualTo("QUEUED posted not sent"));
            agent.delete("/tickets/" + ticket + "/closure").answers(200);

            eventually(() -> assertThat(survey(database, ticket)).startsWith("VOIDED"));
            eventually(() -> assertThat(database.rows("""
                    select n.state || '[' || n.text || ']' from notice n join survey s on n.about = s.id::text
                    where n.purpose = 'survey' and s.ticket_id = %s
                    """.formatted(ticket.substring("T-".length()))))
                    .containsExactly("WITHDRAWN[]"));
        }
    }

    private static void refuse(Person robin, int times) {
        for (int i = 0; i < times; i++) {
            SMTP.refuse(robin.email(), BUSY);
        }
    }

    private String solved(Person robin) {
        String ticket = Letters.piped(
                SWEETLINE.program(),
                Letter.from(robin).at(Instant.now()).about("A sleeve").saying("It is too long."));
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Send it back, we pay.\",\"solve\":true}")
                .answers(201);
        return ticket;
    }

    private static String survey(ProductDatabase database, String ticket) {
        return String.join("", database.rows("""
                        select state || case when token_hash is null then '' else ' posted' end
                            || case when sent_at is null then ' not sent' else ' sent' end
                        from survey where ticket_id = %s
                        """.formatted(ticket.substring("T-".length()))));
    }
}
