package org.sweetline.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.PushedOrders;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

class ErasureResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ApiClient agent = sweetline.desk().agent();
    private final ApiClient program = sweetline.program();

    @Test
    void dryRunCountsAndChangesNothing() {
        Person robin = Strangers.aStranger();
        String customer = letterOf(robin);
        PushedOrders.push(program, robin);
        String before = agent.get("/customers/" + customer).answers(200).text();

        Answer plan = manager.post("/customers/" + customer + "/erasure")
                .json("{\"dryRun\":true}")
                .answers(200);

        assertThat(planned(plan))
                .containsEntry("tickets", "2 anonymized")
                .containsEntry("attachments", "1 deleted")
                .containsEntry("raw-deliveries", "1 deleted")
                .containsEntry("orders", "1 kept-for-the-books")
                .containsEntry("contact-points", "2 deleted");
        assertThat(agent.get("/customers/" + customer).answers(200).text()).isEqualTo(before);
    }

    @Test
    void exportHoldsWhatIsKnown() throws IOException {
        Person robin = Strangers.aStranger();
        String customer = letterOf(robin);
        String order = PushedOrders.push(program, robin);

        Answer export = manager.get("/customers/" + customer + "/export").answers(200);

        Map<String, String> files = unzipped(export.bytes());
        assertThat(export.header("Content-Disposition")).contains(customer + ".zip");
        assertThat(files.get("customer.json")).contains(robin.name());
        assertThat(files.get("contact-points.json")).contains(robin.email(), robin.phone());
        assertThat(files.get("orders.json")).contains(order, "MUG-RED");
        assertThat(files.get("tickets.json")).contains("my mug is broken");
        assertThat(files.values()).contains("a picture of a broken mug");
        eventually(() -> assertThat(manager.get("/audit").answers(200).text())
                .contains("exported customer", customer)
                .doesNotContain(robin.email()));
    }

    @Test
    void answersNoticesAndTiesGoWithTheCustomerAndTheRatingStays() throws Exception {
        Person robin = Strangers.aStranger();
        String customer = letterOf(robin);
        long id = Long.parseLong(customer.substring(2));
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            answered(database, id, robin);

            assertThat(agent.get("/customers/" + customer + "/timeline?kinds=rated")
                            .answers(200)
                            .text())
                    .contains("\"rating\":5", "Kind words of " + robin.email());
            assertThat(unzipped(manager.get("/customers/" + customer + "/export")
                                    .answers(200)
                                    .bytes())
                            .get("surveys.json"))
                    .contains("Kind words of " + robin.email());
            erase(customer);

            String like = " like '%" + robin.email() + "%'";
            assertThat(database.number("select count(*) from survey where recipient" + like))
                    .isZero();
            assertThat(database.number("select count(*) from survey_answer where comment" + like))
                    .isZero();
            assertThat(database.number("select count(*) from notice where recipient" + like))
                    .isZero();
            assertThat(database.number("select count(*) from risk_link where " + id + " in (one_id, other_id)"))
                    .isZero();
            assertThat(database.number("select count(*) from survey where past_key = 'erase-" + id + "'"))
                    .isEqualTo(1);
        }
    }

    /** They answered a survey, had a mail before anybody knew who they are, and were told apart from somebody. */
    private static void answered(ProductDatabase database, long customer, Person robin) throws Exception {
        database.change("""
                insert into survey (customer_id, channel, contact_at, way, recipient, state, made_at, due_at, past_key)
                values (?, 'mail', now(), 'MAIL', ?, 'ANSWERED', now(), now(), 'erase-' || ?)
                """, customer, robin.email(), customer);
        database.change("""
                insert into survey_answer (survey_id, rating, comment, source, answered_at)
                select id, 5, 'Kind words of ' || recipient, 'MAIL', now() from survey where customer_id = ?
                """, customer);
        database.change("""
                insert into notice (purpose, about, recipient, subject, text, html, state, posted_at)
                values ('survey', 'erase', ?, '', '', '', 'SENT', now())
                """, robin.email());
        database.change("""
                insert into risk_link (one_id, other_id, kind, weight, found_at, cut_reason)
                values (?, 999999999, 'MAIL', 1, now(), 'Not the same')
                """, customer);
    }

    @Test
    void onlyWhoMayErasesAndOnlyWithTheNumberTypedOnceMore() {
        String customer = letterOf(Strangers.aStranger());

        agent.get("/customers/" + customer + "/export").isRefused(403, "not-permitted");
        agent.put("/customers/" + customer + "/erasure")
                .json("{\"confirmation\":\"" + customer + "\"}")
                .isRefused(403, "not-permitted");
        manager.put("/customers/" + customer + "/erasure")
                .json("{\"confirmation\":\"C-1\"}")
                .isRefused(400, "erasure-not-confirmed");
        manager.post("/customers/" + customer + "/erasure")
                .json("{\"dryRun\":false}")
                .isRefused(400, "invalid-request");
        manager.get("/customers/" + customer + "/erasure").isRefused(404, "no-such-customer");
        assertThat(agent.get("/customers/" + customer).answers(200).text("number"))
                .isEqualTo(customer);
    }

    @Test
    void erasedStaysErasedUntilTheyOrderAgain() {
        Person robin = Strangers.aStranger();
        String customer = letterOf(robin);
        String order = PushedOrders.push(program, robin);
        erase(customer);

        PushedOrders.send(program, order, robin.name(), robin.email(), robin.phone(), "2026-11-20T10:00:00Z");
        agent.get("/customers/" + customer).isRefused(404, "no-such-customer");
        assertThat(agent.get("/orders/" + order).answers(200).text())
                .doesNotContain(robin.email())
                .contains("MUG-RED", "25.5");

        String again = PushedOrders.push(
                program,
                robin.name(),
                robin.email(),
                robin.phone(),
                Instant.now().toString());
        assertThat(agent.get("/orders/" + again).answers(200).text("customer.name"))
                .isEqualTo(robin.name());
    }

    @Test
    void mergedOnesGoWithWhoeverTheyWereMergedInto() {
        Person robin = Strangers.aStranger();
        String duplicate = letterOf(robin);
        String keeper = letterOf(Strangers.aStranger());
        agent.put("/customers/" + duplicate + "/merging")
                .json("{\"keeper\":\"" + keeper + "\"}")
                .answers(200);

        manager.put("/customers/" + duplicate + "/erasure")
                .json("{\"confirmation\":\"" + duplicate + "\"}")
                .isRefused(409, "customer-already-merged");
        erase(keeper);

        agent.get("/customers/" + duplicate).isRefused(404, "no-such-customer");
        agent.get("/customers/" + keeper).isRefused(404, "no-such-customer");
    }

    @Test
    void whoeverSharedTheirTelephoneIsFoundByItNow() {
        Person robin = Strangers.aStranger();
        String first = letterOf(robin);
        String order = PushedOrders.push(
                program, "Someone Else", "else-" + robin.email(), robin.phone(), "2026-11-20T10:00:00Z");
        String second = agent.get("/orders/" + order).answers(200).text("customer.number");
        assertThat(agent.get("/customers/" + second).answers(200).text()).doesNotContain(robin.phone());

        erase(first);

        assertThat(agent.get("/customers/" + second).answers(200).text()).contains(robin.phone());
    }

    private void erase(String customer) {
        manager.put("/customers/" + customer + "/erasure")
                .json("{\"confirmation\":\"" + customer + "\"}")
                .answers(202);
        eventually(() -> assertThat(manager.get("/customers/" + customer + "/erasure")
                        .answers(200)
                        .text("state"))
                .isEqualTo("done"));
    }

    private String letterOf(Person person) {
        String ticket = Letters.piped(
                program,
                Letter.from(person)
                        .at(Instant.now())
                        .about("Help")
                        .saying("my mug is broken")
                        .enclosing(
                                "mug.txt", "text/plain", "a picture of a broken mug".getBytes(StandardCharsets.UTF_8)));
        String customer = agent.get("/tickets/" + ticket).answers(200).text("customer.number");
        agent.post("/tickets")
                .json(
                        "{\"subject\":\"Again\",\"text\":\"They called\",\"customer\":{\"email\":\"%s\",\"phone\":\"%s\"}}"
                                .formatted(person.email(), person.phone()))
                .answers(201);
        return customer;
    }

    private static Map<String, String> planned(Answer plan) {
        Map<String, String> planned = new TreeMap<>();
        Answer.objects(plan.json().getJsonArray("holdings"))
                .forEach(holding -> planned.put(
                        holding.getString("what"), holding.getInt("rows") + " " + holding.getString("fate")));
        return planned;
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
