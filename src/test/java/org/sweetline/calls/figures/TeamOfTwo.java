package org.sweetline.calls.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Instant;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;

/** Jenny and Said, a team of their own, and who reads their figures. */
final class TeamOfTwo implements AutoCloseable {
    final ApiClient manager;
    final ProductDatabase database;
    final ApiClient jenny;
    final long jennysId;
    final long saidsId;
    final long team;

    TeamOfTwo() throws Exception {
        SweetlineServer sweetline = SweetlineServer.shared();
        manager = sweetline.desk().withRole("manager");
        database = new ProductDatabase(sweetline.data());
        jenny = sweetline.desk().someoneNew("Jenny Park", "agent");
        jennysId = jenny.get("/session").answers(200).number("account.id");
        saidsId = sweetline
                .desk()
                .someoneNew("Said Haddad", "agent")
                .get("/session")
                .answers(200)
                .number("account.id");
        team = database.number("select nextval('team_seq')");
        database.change(
                "insert into team (id, name, name_ko, created_at) values (?, ?, '상담팀', now())", team, "Care " + team);
        for (long member : new long[] {jennysId, saidsId}) {
            database.change("insert into team_member (team_id, account_id) values (?, ?)", team, member);
        }
    }

    PastCall callAt(String offered) throws Exception {
        return PastCall.at(database, offered).of(team);
    }

    /** Nine calls in line, each of another end, and one that never came so far; each agent was free for as long as busy. */
    void aMixedDay(String day) throws Exception {
        String at = day + "T14:%02d:00Z";
        callAt(at.formatted(0)).rated(5).answered(jennysId, 10, 200, 30, 30);
        callAt(at.formatted(10)).rated(3).answered(jennysId, 19, 100, 30, 30);
        callAt(at.formatted(20)).notTakenBy(saidsId).answered(saidsId, 40, 300, 0, 30);
        callAt(at.formatted(31)).leaves("ABANDONED", 3);
        callAt(at.formatted(32)).leaves("ABANDONED", 50);
        callAt(at.formatted(33)).leaves("VOICEMAIL", 120);
        callAt(at.formatted(34)).of(team).from("+14155550131", null).leaves("CALLBACK", 90);
        callAt(at.formatted(35)).leaves("TEXTED", 80);
        callAt(at.formatted(36)).leaves("FAILED", 15);
        callAt(at.formatted(37)).neverInLine();
        Instant free = Instant.parse(day + "T15:00:00Z");
        for (long member : new long[] {jennysId, saidsId}) {
            database.change(
                    "insert into agent_phone_span (account_id, state, from_at, until_at) values (?, 'AVAILABLE', ?, ?)",
                    member,
                    free,
                    free.plusSeconds(375));
        }
    }

    /** Once so many calls have been added up. */
    Answer figures(String day, int offered) {
        String asked = "/call-figures?from=%s&zone=America/New_York&every=half&team=%d".formatted(day, team);
        eventually(() -> assertThat(text(manager.get(asked).answers(200), "volume.offered"))
                .isEqualTo(Integer.toString(offered)));
        return manager.get(asked).answers(200);
    }

    String group(String day, String name) {
        Answer answer = manager.get("/call-figures?by=agent&from=" + day + "&team=" + team)
                .answers(200);
        return Answer.objects(answer.json().getJsonArray("groups")).stream()
                .filter(group -> group.getString("name").equals(name))
                .map(group -> "talk " + Answer.text(group, "figures.handling.talk.mean") + " hold "
                        + Answer.text(group, "figures.handling.hold.mean") + " handled "
                        + Answer.text(group, "figures.handling.handled"))
                .findFirst()
                .orElse("");
    }

    /** How many calls are listed, page by page. */
    int behind(String day, String number) {
        String path = "/call-figures/calls?limit=2&from=%s&every=half&team=%d%s".formatted(day, team, number);
        int calls = 0;
        String after = "";
        do {
            Answer page = manager.get(path + after).answers(200);
            calls += page.items().size();
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return calls;
    }

    long customer() {
        String number = Customers.somebodyNew(manager);
        return Long.parseLong(number.substring(2));
    }

    /** At a place of the sum. */
    static String text(Answer answer, String way) {
        return answer.text("sum." + way);
    }

    @Override
    public void close() throws Exception {
        database.close();
    }
}
