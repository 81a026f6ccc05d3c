package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** Customers of one team are asked otherwise than all others. */
class AskedByTeamIT {
    private static final String TEAMS = "/survey-settings/teams";

    private final SweetlineServer server = SweetlineServer.shared();
    private final AskedCustomer asked = new AskedCustomer(server);
    private final ApiClient manager = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().someoneNew("Colleague team", "agent");
    private final Person robin = Strangers.aStranger();

    private long team;

    @BeforeEach
    void agentIsOfATeamOfTheirOwn() {
        SurveysAtOnce.on(manager);
        team = manager.post("/teams")
                .json("{\"name\":\"Asks %s\",\"timeZone\":\"America/Chicago\"}".formatted(robin.email()))
                .answers(201)
                .number("id");
        long account = agent.get("/session").answers(200).number("account.id");
        manager.put("/teams/" + team + "/members/" + account).json("{}").answers(200);
    }

    @AfterEach
    void askAsUsual() {
        manager.delete("/teams/" + team).answers(204);
        SurveysAtOnce.off(manager);
    }

    @Test
    void customersOfATeamThatDoesNotAskAreCountedAndNobodyElseIsLeftOut() {
        write(false, "null");
        Person other = Strangers.aStranger();
        ApiClient colleague = server.desk().someoneNew("Colleague of no team", "agent");

        asked.solved(robin, agent);
        asked.solved(other, colleague);

        asked.token(other);
        eventually(() -> assertThat(notAsked()).containsExactly("1 team-not-asked"));
        assertThat(asked.invitations(robin)).isEmpty();
        assertThat(manager.get("/satisfaction?by=team&team=" + team + "&" + today())
                        .answers(200)
                        .json()
                        .getJsonObject("total")
                        .getJsonObject("csat")
                        .isNull("value"))
                .isTrue();
        assertThat(manager.get("/satisfaction/contacts?which=not-asked&reason=team-not-asked&team=" + team + "&"
                                + today())
                        .answers(200)
                        .items())
                .hasSize(1);
    }

    @Test
    void nobodyIsAskedWhoWaitsWhileTheirTeamIsSwitchedOff() throws Exception {
        SurveysAtOnce.later(manager);
        String ticket = asked.solved(robin, agent);
        try (ProductDatabase database = new ProductDatabase(server.data())) {
            eventually(() -> assertThat(of(ticket, database)).isEqualTo("QUEUED "));
            write(false, "null");

            database.change(
                    "update survey set due_at = due_at - interval '4 hours' where ticket_id = ?",
                    Long.parseLong(ticket.substring("T-".length())));

            eventually(() -> assertThat(of(ticket, database)).isEqualTo("SUPPRESSED TEAM_NOT_ASKED"));
        }
        assertThat(asked.invitations(robin)).isEmpty();
    }

    @Test
    void shareOfATeamGoesBeforeThatOfAll() {
        write(true, "0");

        asked.solved(robin, agent);

        eventually(() -> assertThat(notAsked()).containsExactly("1 sampled-out"));
        assertThat(asked.invitations(robin)).isEmpty();
    }

    @Test
    void ruleIsKeptAsItWasReadOnlyAndStandsInTheAuditTrail() {
        assertThat(mine().getBoolean("asks")).isTrue();
        assertThat(mine().isNull("share")).isTrue();
        JsonObject before = mine();

        write(true, "20");

        assertThat(mine().getInt("share")).isEqualTo(20);
        assertThat(mine().getInt("version")).isEqualTo(1);
        manager.put(TEAMS)
                .json("{\"teams\":[{\"team\":%d,\"asks\":false,\"share\":null,\"version\":%d}]}"
                        .formatted(team, before.getInt("version")))
                .isRefused(409, "survey-settings-changed");
        assertThat(mine().getBoolean("asks")).isTrue();
        assertThat(server.program().get("/audit?limit=50").answers(200).text())
                .contains("Asks " + robin.email() + ": share as all -> 20");
    }

    @Test
    void onlyWhoManagesSurveysSaysItAndOnlyOfTeamsThatThereAre() {
        agent.get(TEAMS).isRefused(403, "not-permitted");
        agent.put(TEAMS).json("{\"teams\":[]}").isRefused(403, "not-permitted");
        manager.put(TEAMS).json("{}").isRefused(400, "invalid-request");
        manager.put(TEAMS)
                .json("{\"teams\":[{\"team\":%d,\"asks\":true,\"share\":101,\"version\":0}]}".formatted(team))
                .isRefused(400, "invalid-request");

        manager.put(TEAMS)
                .json(
                        "{\"teams\":[{\"team\":%d,\"asks\":false,\"share\":null,\"version\":0},{\"team\":987654321,\"asks\":false,\"share\":null,\"version\":0}]}"
                                .formatted(team))
                .isRefused(404, "no-such-team");
        assertThat(mine().getBoolean("asks")).as("all or none").isTrue();
    }

    private void write(boolean asks, String share) {
        manager.put(TEAMS)
                .json("{\"teams\":[{\"team\":%d,\"asks\":%s,\"share\":%s,\"version\":%d}]}"
                        .formatted(team, asks, share, mine().getInt("version")))
                .answers(200);
    }

    private JsonObject mine() {
        return manager.get(TEAMS).answers(200).items().stream()
                .filter(each -> each.getJsonNumber("team").longValue() == team)
                .findFirst()
                .orElseThrow();
    }

    /** The ledger of the team's contacts. */
    private List<String> notAsked() {
        return manager.get("/satisfaction?by=team&team=" + team + "&" + today())
                .answers(200)
                .json()
                .getJsonObject("ledger")
                .getJsonArray("notAsked")
                .getValuesAs(row -> row.asJsonObject().getInt("count") + " "
                        + row.asJsonObject().getString("reason"));
    }

    private static String of(String ticket, ProductDatabase database) {
        return String.join(
                "",
                database.rows(
                        "select state, suppressed from survey where ticket_id = " + ticket.substring("T-".length())));
    }

    private static String today() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        return "zone=UTC&from=" + day.minusDays(1) + "&to=" + day.plusDays(1);
    }
}
