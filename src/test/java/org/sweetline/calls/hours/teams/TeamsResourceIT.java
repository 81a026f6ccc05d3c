package org.sweetline.calls.hours.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

class TeamsResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final ApiClient manager = sweetline.desk().withRole("manager");

    @Test
    void aDeskStartsWithOneTeamThatIsAlwaysOpen() {
        Answer teams = agent.get("/teams").answers(200);

        assertThat(teams.items())
                .filteredOn(team -> team.getBoolean("main"))
                .singleElement()
                .satisfies(team -> {
                    assertThat(team.getString("nameKo")).isEqualTo("고객 지원팀");
                    assertThat(team.getBoolean("open")).isTrue();
                    assertThat(team.isNull("turn")).isTrue();
                });
    }

    @Test
    void aTeamIsOpenedChangedAndClosed() {
        Answer opened = manager.post("/teams")
                .json("{\"name\":\"Wholesale\",\"timeZone\":\"Asia/Seoul\"}")
                .answers(201);
        String path = "/teams/" + opened.number("id");

        Answer changed = manager.put(path)
                .header("If-Match", "\"" + opened.number("version") + "\"")
                .json("{\"name\":\"Wholesale\",\"nameKo\":\"도매팀\",\"timeZone\":\"Asia/Seoul\",\"languages\":[\"ko\"],"
                        + "\"numbers\":[\"(202) 555-0171\"],\"greeting\":{\"en\":\"\",\"ko\":\"도매팀입니다.\"},"
                        + "\"voicemailWhenClosed\":false}")
                .answers(200);

        assertThat(changed.json().getJsonArray("numbers").getString(0)).isEqualTo("+12025550171");
        assertThat(changed.isTrue("voicemailWhenClosed")).isFalse();
        assertThat(changed.isTrue("callbackWhenClosed")).isTrue();
        assertThat(changed.text("greeting.ko")).isEqualTo("도매팀입니다.");
        manager.delete(path).answers(204);
        agent.get(path).isRefused(404, "no-such-team");
    }

    @Test
    void closedTeamKeepsItsNameWhereItTookPartAndAnotherMayHaveIt() throws Exception {
        long closed = open("Spring sale").number("id");
        manager.put("/phone-menu").json("""
                        {"active":true,"options":[
                          {"key":"1","label":{"en":"the sale","ko":""},"action":"line","team":%d}]}
                        """.formatted(closed)).answers(200);
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("""
                    insert into desk_call (id, sid, token, direction, stage, outcome, team_id, began_at, ended_at, seen_at)
                    values (nextval('desk_call_seq'), 'CAspring', 'spring', 'IN', 'ENDED', 'ABANDONED', ?, now(), now(), now())
                    """, closed);
            long call = database.number("select id from desk_call where sid = 'CAspring'");

            manager.delete("/teams/" + closed).answers(204);

            assertThat(agent.get("/calls/" + call).answers(200).text("team.name"))
                    .isEqualTo("Spring sale");
        }
        assertThat(manager.get("/phone-menu").answers(200).text()).contains("the sale");
        assertThat(agent.get("/teams").answers(200).text()).doesNotContain("Spring sale");
        manager.put("/teams/" + closed).json(named("Autumn sale")).isRefused(404, "no-such-team");
        manager.put("/phone-menu").json("{\"active\":false,\"options\":[]}").answers(200);
        long again = open("Spring sale").number("id");
        assertThat(again).isNotEqualTo(closed);
        manager.delete("/teams/" + again).answers(204);
    }

    @Test
    void whoSawAnOldVersionIsShownThePresentOne() {
        Answer opened = open("Repairs");
        String path = "/teams/" + opened.number("id");
        String seen = "\"" + opened.number("version") + "\"";
        manager.put(path)
                .header("If-Match", seen)
                .json(named("Repairs and spares"))
                .answers(200);

        Answer refused = manager.put(path)
                .header("If-Match", seen)
                .json(named("Mending"))
                .isRefused(409, "phone-setup-changed-meanwhile");

        assertThat(refused.text("current.name")).isEqualTo("Repairs and spares");
    }

    @Test
    void namesAndNumbersAreTakenOnce() {
        manager.post("/teams")
                .json("{\"name\":\"Gifts\",\"timeZone\":\"America/Chicago\",\"numbers\":[\"+12025550172\"]}")
                .answers(201);

        manager.post("/teams").json(named("GIFTS")).isRefused(409, "team-name-taken");
        manager.post("/teams")
                .json("{\"name\":\"Presents\",\"timeZone\":\"America/Chicago\",\"numbers\":[\"+1 202 555 0172\"]}")
                .isRefused(409, "team-number-taken");
    }

    @Test
    void whatIsNoTeamIsRefusedInWords() {
        manager.post("/teams")
                .json("{\"name\":\"\",\"timeZone\":\"Asia/Seoul\"}")
                .isRefused(400, "invalid-request");
        manager.post("/teams").json("{\"name\":\"A\",\"timeZone\":\"+09:00\"}").isRefused(400, "invalid-request");
        manager.post("/teams")
                .json("{\"name\":\"A\",\"timeZone\":\"Mars/Olympus\"}")
                .isRefused(400, "invalid-request");
        manager.post("/teams")
                .json("{\"name\":\"A\",\"timeZone\":\"Asia/Seoul\",\"languages\":[\"fr\"]}")
                .isRefused(400, "invalid-request");
        manager.post("/teams")
                .json("{\"name\":\"A\",\"timeZone\":\"Asia/Seoul\",\"numbers\":[null]}")
                .isRefused(400, "invalid-request");
        agent.post("/teams").json(named("Mine")).isRefused(403, "not-permitted");
    }

    @Test
    void membersHaveLanguagesAndSkillsAndWhileThereAreNoneEverybodyAnswers() {
        String team = "/teams/" + open("Embroidery").number("id");
        long grace = agent.get("/session").answers(200).number("account.id");
        String member = team + "/members/" + grace;

        manager.put(member)
                .json("{\"languages\":[\"en\",\"ko\"],\"skills\":[\"Gift Wrap\",\"반품\",\"gift-wrap\"]}")
                .answers(200);

        assertThat(agent.get(team + "/members").answers(200).items())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.getString("name")).isEqualTo("Grace Hopkins");
                    assertThat(found.getJsonArray("skills")).hasToString("[\"gift-wrap\",\"반품\"]");
                });
        assertThat(agent.get(team).answers(200).number("members")).isEqualTo(1);
        manager.put(member)
                .header("If-Match", "\"1000\"")
                .json("{\"languages\":[\"ko\"],\"skills\":[]}")
                .isRefused(409, "phone-setup-changed-meanwhile");
        manager.put(member).json("{\"languages\":[],\"skills\":[]}").isRefused(400, "invalid-request");
        manager.put(team + "/members/99999999")
                .json("{\"languages\":[\"en\"],\"skills\":[]}")
                .isRefused(404, "no-such-account");
        manager.delete(member).answers(204);
        manager.delete(member).isRefused(404, "no-such-team-member");
    }

    private Answer open(String name) {
        return manager.post("/teams").json(named(name)).answers(201);
    }

    private static String named(String name) {
        return "{\"name\":\"%s\",\"timeZone\":\"America/New_York\"}".formatted(name);
    }
}
