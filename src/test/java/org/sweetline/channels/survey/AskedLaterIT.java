package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** What happens between the planning of a survey and its sending, and long after its answer. */
class AskedLaterIT {

    private final SweetlineServer server = SweetlineServer.shared();
    private final AskedCustomer asked = new AskedCustomer(server);
    private final ApiClient manager = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().someoneNew("Colleague asked", "agent");
    private final Person robin = Strangers.aStranger();

    private ProductDatabase database;

    @BeforeEach
    void askLaterAtAnyHour() throws Exception {
        database = new ProductDatabase(server.data());
        SurveysAtOnce.later(manager);
    }

    @AfterEach
    void askAsUsual() throws Exception {
        SurveysAtOnce.off(manager);
        database.close();
    }

    @Test
    void whoSaysNoMeanwhileIsNotAskedAndThatIsCounted() throws Exception {
        String ticket = solved();
        String customer = agent.get("/tickets/" + ticket).answers(200).text("customer.number");
        agent.delete("/customers/" + customer + "/consents/survey/mail").answers(200);

        comesDue(ticket);

        eventually(() -> assertThat(of(ticket, "state || ' ' || suppressed")).isEqualTo("SUPPRESSED OPTED_OUT"));
        assertThat(asked.invitations(robin)).isEmpty();
    }

    @Test
    void nobodyIsAskedWhoWaitsWhileSurveysAreSwitchedOff() throws Exception {
        String ticket = solved();
        SurveysAtOnce.none(manager);

        comesDue(ticket);

        eventually(() -> assertThat(of(ticket, "state || ' ' || suppressed")).isEqualTo("SUPPRESSED SWITCHED_OFF"));
        assertThat(asked.invitations(robin)).isEmpty();
    }

    @Test
    void whoeverItTurnsOutToBeIsAskedInTheirPlace() throws Exception {
        Person other = Strangers.aStranger();
        String theirs = agent.post("/tickets")
                .json("""
                        {"subject":"Where is it?","text":"Where is my parcel?",
                         "customer":{"name":"%s","email":"%s","phone":"%s"}}
                        """.formatted(other.name(), other.email(), other.phone()))
                .answers(201)
                .text("number");
        String ticket = solved();
        database.change(
                "update ticket t set customer_id = o.customer_id from ticket o where t.id = ? and o.id = ?",
                id(ticket),
                id(theirs));

        comesDue(ticket);

        eventually(() -> assertThat(of(ticket, "state || ' ' || recipient")).isEqualTo("SENT " + other.email()));
        assertThat(asked.invitations(robin)).isEmpty();
        assertThat(asked.token(other)).isNotEmpty();
    }

    @Test
    void whoHelpedMeanwhileIsAskedAbout() throws Exception {
        String ticket = solved();
        ApiClient second = server.desk().someoneNew("Colleague later", "agent");
        second.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"One thing more: it is washable.\",\"solve\":true}")
                .answers(201);

        comesDue(ticket);

        asked.token(robin);
        long me = second.get("/session").answers(200).number("account.id");
        assertThat(of(ticket, "agent_id || ' ' || cardinality(contributors)")).isEqualTo(me + " 2");
    }

    @Test
    void answerStandsAfterTwoDaysAndTheSecretOfItsLinkIsKeptNowhere() throws Exception {
        String ticket = solved();
        comesDue(ticket);
        String token = asked.token(robin);
        String page = "/s/" + token;
        assertThat(asked.page(page).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40 * 1024);
        assertThat(asked.post(page, "rating=4").status()).isEqualTo(303);

        database.change("""
                update survey_answer set answered_at = answered_at - interval '49 hours'
                where survey_id in (select id from survey where ticket_id = ?)
                """, id(ticket));

        assertThat(asked.post(page, "rating=1").status()).isEqualTo(409);
        assertThat(of(ticket, "rating")).isEqualTo("4");
        assertThat(of(ticket, "token_hash")).hasSizeGreaterThan(40).doesNotContain(token);
    }

    @Test
    void nobodyIsAskedByTextUnlessSomebodySwitchesItOn() {
        assertThat(database.rows("""
                select column_default from information_schema.columns
                where table_name = 'survey_setting' and column_name = 'texts'
                """)).containsExactly("false");
    }

    private String solved() {
        String ticket = asked.solved(robin, agent);
        eventually(() -> assertThat(of(ticket, "state")).isEqualTo("QUEUED"));
        return ticket;
    }

    private void comesDue(String ticket) throws SQLException {
        database.change(
                "update survey set due_at = due_at - interval '4 hours' where ticket_id = ? and state = 'QUEUED'",
                id(ticket));
    }

    private String of(String ticket, String columns) {
        return String.join(
                "",
                database.rows("select %s from survey where ticket_id = %d order by id limit 1"
                        .formatted(columns, id(ticket))));
    }

    private static long id(String ticket) {
        return Long.parseLong(ticket.substring("T-".length()));
    }
}
