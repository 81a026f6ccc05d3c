package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.MailServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/** Two nodes on one database and one file store share a line of callers, schedules and a mailbox, until one of them is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ItsOwnProduct
class TwoNodesStory {
    private static final int CALLERS = 24;
    private static final int LETTERS = 120;
    private static final int REPORTS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final SweetlineServer north = SweetlineServer.alone("north");
    private final SweetlineServer south = SweetlineServer.alone("south");
    private final PhoneNetwork phone = north.town().phone();
    private final MailServer mail = north.town().mail();
    private EmbeddedPostgres postgres;

    @BeforeAll
    void startBoth() throws IOException {
        postgres = EmbeddedPostgres.start();
        for (SweetlineServer node : List.of(north, south)) {
            node.with("SWEETLINE_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres")
                    .with("SWEETLINE_DATABASE_USER", "postgres")
                    .with("SWEETLINE_DATABASE_PASSWORD", "postgres")
                    .with("SWEETLINE_MAIL_IMAP_URL", mail.imapUrl())
                    .with("SWEETLINE_MAIL_SMTP_URL", mail.smtpUrl())
                    .with("TWILIO_API_BASE", phone.url());
        }
        north.start();
        Files.createDirectories(south.data());
        Files.createDirectories(north.data().resolve("files"));
        Files.createSymbolicLink(south.data().resolve("files"), north.data().resolve("files"));
        south.with("SWEETLINE_PUBLIC_URL", north.address().toString()).start();
    }

    @AfterAll
    void stopBoth() throws IOException {
        south.close();
        north.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void nobodyIsRungTwiceAndEverybodyIsAnswered() {
        List<ApiClient> agents = new ArrayList<>();
        for (String name : List.of("Jenny", "Said", "Jessica", "Grace")) {
            agents.add(available(north.desk().someoneNew(name, "agent")));
        }

        List<CompletableFuture<Call>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            calls.add(phone.call(Strangers.aStranger())
                    .withPatience(Duration.ofHours(4))
                    .place());
        }
        eventually(PATIENCE, () -> {
            agents.stream().filter(TwoNodesStory::wrapsUp).forEach(this::available);
            assertThat(calls).allMatch(CompletableFuture::isDone);
        });

        assertThat(calls)
                .allSatisfy(call -> assertThat(call.join().talkedWith()).hasSize(1));
        eventually(() -> assertThat(outcomes()).hasSize(CALLERS).containsOnly("answered"));
        assertThat(phone.rest().asked())
                .filteredOn(asked -> asked.startsWith("POST") && asked.endsWith("/Participants.json"))
                .hasSize(CALLERS);
        assertThat(phone.journal().complaints()).isEmpty();
        assertThat(phone.journal().breaches()).isEmpty();
    }

    @Test
    @Order(2)
    void eachScheduledReportIsMailedOnce() throws SQLException {
        String reader = scheduleReports();

        makeReportsDue();

        eventually(PATIENCE, () -> assertThat(reports(reader)).hasSize(REPORTS));
        assertThat(reports(reader))
                .allSatisfy((report, times) -> assertThat(times).as(report).isEqualTo(1));
    }

    @Test
    @Order(3)
    void eachMailComesInExactlyOnce() {
        write(0, LETTERS / 2);
        eventually(PATIENCE, () -> assertThat(mail.unseen()).isLessThan(LETTERS / 2));
        north.kill();
        write(LETTERS / 2, LETTERS);

        eventually(PATIENCE, () -> assertThat(mail.unseen()).isZero());
        eventually(
                PATIENCE,
                () -> assertThat(subjects())
                        .hasSize(LETTERS)
                        .allSatisfy((subject, times) ->
                                assertThat(times).as(subject).isEqualTo(1)));
    }

    /** Answers the address of the one who is to get them all. */
    private String scheduleReports() {
        ApiClient manager = north.desk().withRole("manager");
        Answer reader = north.desk()
                .someoneNew("Philippa Winterbourne", "manager")
                .get("/session")
                .answers(200);
        for (int i = 0; i < REPORTS; i++) {
            long report = manager.post("/saved-reports")
                    .json("{\"report\":\"csat\",\"name\":\"Report %02d\",\"filter\":{}}".formatted(i))
                    .answers(200)
                    .number("id");
            manager.put("/saved-reports/" + report + "/schedule")
                    .json("{\"every\":\"week\",\"day\":1,\"hour\":8,\"recipients\":[%d]}"
                            .formatted(reader.number("account.id")))
                    .answers(200);
        }
        return reader.text("account.email");
    }

    private void makeReportsDue() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update report_schedule set next_at = now() - interval '1 minute'");
        }
    }

    /** How many letters each report came in. */
    private Map<String, Integer> reports(String reader) {
        Map<String, Integer> found = new TreeMap<>();
        mail.mailbox(reader).forEach(letter -> found.merge(letter.subject(), 1, Integer::sum));
        return found;
    }

    private void write(int from, int to) {
        for (int i = from; i < to; i++) {
            mail.deliver(Letter.from(Strangers.aStranger())
                    .at(Instant.now())
                    .about("Letter %03d".formatted(i))
                    .saying("Who reads this?"));
        }
    }

    /** How many tickets the subject of each letter has. */
    private Map<String, Integer> subjects() {
        Map<String, Integer> found = new TreeMap<>();
        String after = "";
        do {
            Answer page =
                    south.program().get("/tickets?view=all&limit=200" + after).answers(200);
            page.items().stream()
                    .map(ticket -> ticket.getString("subject"))
                    .filter(subject -> subject.startsWith("Letter"))
                    .forEach(subject -> found.merge(subject, 1, Integer::sum));
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return found;
    }

    private ApiClient available(ApiClient agent) {
        String identity = agent.post("/phone/token").json("{}").answers(200).text("identity");
        phone.agent(identity).answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        agent.put("/phone/state")
                .json("{\"state\":\"available\",\"reason\":\"\"}")
                .answers(200);
        return agent;
    }

    private static boolean wrapsUp(ApiClient agent) {
        return agent.get("/phone").answers(200).text("state").equals("wrap-up");
    }

    private List<String> outcomes() {
        List<JsonObject> calls = south.program().get("/calls").answers(200).items();
        return calls.stream().map(call -> Answer.text(call, "outcome")).toList();
    }
}
