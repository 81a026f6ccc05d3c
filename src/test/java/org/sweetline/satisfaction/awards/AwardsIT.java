package org.sweetline.satisfaction.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.ReceivedMail;

/** From a kind word to a certificate, and from a customer's vote to the count. */
class AwardsIT {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("(/nominate/[\\w-]+)");

    private final SweetlineServer server = SweetlineServer.shared();
    private final ApiClient manager = server.desk().withRole("manager");
    private final String name = "Colleague awarded " + NEXT.incrementAndGet();
    private final ApiClient agent = server.desk().someoneNew(name, "agent");
    private final long agentId = agent.get("/session").answers(200).number("account.id");
    private final String year = "/awards/"
            + LocalDate.ofInstant(Instant.now(), ZoneId.of("America/New_York")).getYear();

    @AfterEach
    void leaveTheYearOpen() {
        manager.delete(year + "/publication").send();
        manager.delete(year + "/freeze").send();
        manager.delete(year + "/nominations-open").send();
    }

    @Test
    void whatIsFrozenStaysAndTheRecountSaysWhatDiffers() {
        praised(helped(Strangers.aStranger()));
        manager.put(year + "/count").json("{}").answers(200);
        manager.put(year + "/freeze").json("{}").answers(200);

        praised(helped(Strangers.aStranger()));

        manager.put(year + "/count").json("{}").isRefused(409, "awards-frozen");
        Answer recount = manager.get(year + "/recount").answers(200);
        assertThat(recount.json().getBoolean("intact")).isTrue();
        assertThat(recount.json().getBoolean("sameWinners")).isTrue();
        assertThat(recount.json().getJsonArray("changes").getValuesAs(JsonObject.class))
                .filteredOn(change -> change.getString("agent").equals(name))
                .extracting(change -> change.getString("kind"), change -> change.getString("category"))
                .contains(tuple("merit", "customers-choice"));
        String evidence = manager.get(year + "/evidence").answers(200).text();
        assertThat(evidence)
                .contains(recount.text("hash"))
                .containsPattern("merit,customers-choice," + name + ",praise-\\d+,customer-\\d+,.*/tickets/T-\\d+");
        assertThat(manager.get(year + "/merits?category=customers-choice&agent=" + agentId)
                        .answers(200)
                        .items())
                .anySatisfy(merit -> {
                    assertThat(merit.getString("what")).isEqualTo("praise");
                    assertThat(merit.getString("ticket")).startsWith("T-");
                });
    }

    @Test
    void colleaguesKnowNothingBeforeItIsPublishedButTheirOwnPage() {
        praised(helped(Strangers.aStranger()));
        manager.put(year + "/count").json("{}").answers(200);
        manager.put(year + "/freeze").json("{}").answers(200);

        Answer before = agent.get(year).answers(200);
        manager.put(year + "/publication").json("{}").answers(200);
        Answer after = agent.get(year).answers(200);

        assertThat(before.json().getJsonArray("awards")).isEmpty();
        assertThat(after.json().getJsonArray("awards")).hasSize(7);
        assertThat(after.text()).doesNotContain("\"others\":[{");
        Answer mine = agent.get(year + "/people/" + agentId).answers(200);
        assertThat(mine.number("praises")).isEqualTo(1);
        assertThat(mine.text()).contains("above and beyond");
        agent.get(year + "/recount").answers(403);
        agent.get(year + "/merits?agent=" + agentId).answers(403);
    }

    @Test
    void kindWordsGoOnPaperInTwoLanguages() {
        long praise = praised(helped(Strangers.aStranger()));
        manager.put(year + "/kindest/" + praise).json("{}").answers(204);
        manager.put(year + "/count").json("{}").answers(200);
        manager.put(year + "/freeze").json("{}").answers(200);
        String certificate = year + "/certificates/kindest-words/" + agentId;

        for (String language : new String[] {"en", "ko"}) {
            assertThat(manager.get(certificate + "?language=" + language)
                            .answers(200)
                            .text())
                    .startsWith("%PDF-");
            assertThat(agent.get(year + "/people/" + agentId + "/book?language=" + language)
                            .answers(200)
                            .text())
                    .startsWith("%PDF-");
        }
        manager.get(year + "/certificates/teammate/" + agentId).isRefused(404, "no-such-award");
        assertThat(manager.get(year + "/certificates/team/0").answers(200).text())
                .startsWith("%PDF-");
        nobodyChoosesForThemselves(praise);
        manager.delete(year + "/kindest/" + praise).answers(204);
    }

    private void nobodyChoosesForThemselves(long others) {
        ApiClient rival = server.desk().someoneNew("Rival of " + name, "manager");
        long me = rival.get("/session").answers(200).number("account.id");
        String own = year + "/kindest/" + praised(helped(Strangers.aStranger()), me);

        rival.put(own).json("{}").isRefused(409, "award-own-interest");
        manager.put(own).json("{}").answers(204);
        rival.delete(year + "/kindest/" + others).isRefused(409, "award-own-interest");
        rival.delete(own).answers(204);
    }

    @Test
    void customerNamesWhoHelpedOnceInEachCategory() throws Exception {
        Person robin = Strangers.aStranger();
        String ticket = helped(robin);
        manager.put(year + "/nominations-open").json("{}").answers(200);
        String page = ballotOf(robin, ticket);

        String form = page(page);
        Answer nothing = post(page, "agent=" + agentId + "&category=customers-choice&words=");
        Answer stranger = post(page, "agent=1&category=customers-choice&words=" + encoded("Not mine"));
        Answer first = post(page, vote("First thought"));
        Answer second = post(page, vote("So patient & kind <3") + "&quote=yes");

        assertThat(form).contains(name).doesNotContain(robin.email());
        assertThat(nothing.text()).contains("role=\"alert\"");
        assertThat(stranger.text()).contains("role=\"alert\"");
        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(303);
        JsonObject kept = nominations().stream()
                .filter(each -> Answer.text(each, "agent.name").equals(name))
                .filter(each -> each.getString("words").contains("patient"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.getBoolean("mayQuote")).isTrue();
        assertThat(nominations()).noneMatch(each -> each.getString("words").equals("First thought"));

        manager.put("/nominations/" + kept.getInt("id") + "/judgement")
                .json("{\"state\":\"counted\"}")
                .answers(200);
        manager.put(year + "/count").json("{}").answers(200);

        assertThat(manager.get(year + "/evidence").answers(200).text())
                .contains("nomination-" + kept.getInt("id") + ",customer-");
        agent.outside("POST", page)
                .body("application/x-www-form-urlencoded", vote("By one of us"))
                .send();
        JsonObject ours = nominations().stream()
                .filter(each -> each.getString("words").equals("By one of us"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.getBoolean("byStaff")).isTrue();
        manager.put("/nominations/" + ours.getInt("id") + "/judgement")
                .json("{\"state\":\"counted\"}")
                .isRefused(409, "vote-by-our-own");
        manager.delete(year + "/nominations-open").answers(200);
        assertThat(post(page, vote("Too late")).status()).isEqualTo(409);
        assertThat(page(page)).contains("Voting is over");
    }

    @Test
    void nobodyThanksThemselvesAndWhoWantsNoPartHasNone() {
        praised(helped(Strangers.aStranger()));

        agent.put(year + "/kudos/" + agentId).json("{\"words\":\"me\"}").isRefused(409, "about-oneself");
        manager.put(year + "/kudos/" + agentId)
                .json("{\"words\":\"For the shift you took.\"}")
                .answers(200);
        assertThat(agent.get(year + "/people/" + agentId).answers(200).text()).contains("For the shift you took.");
        agent.put("/award-opt-out").json("{}").answers(204);
        manager.put(year + "/count").json("{}").answers(200);

        assertThat(manager.get(year + "/evidence").answers(200).text()).doesNotContain(name);
        server.desk().agent().get(year + "/people/" + agentId).isRefused(403, "award-page-not-shown");
    }

    private String helped(Person robin) {
        String ticket = Letters.piped(
                server.program(),
                Letter.from(robin).at(Instant.now()).about("A sleeve").saying("It is too long."));
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Send it back, we pay.\"}")
                .answers(201);
        return ticket;
    }

    /** Somebody else of the team confirms it, and says about whom it is. */
    private long praised(String ticket) {
        return praised(ticket, agentId);
    }

    private long praised(String ticket, long about) {
        Person robin = Strangers.aStranger();
        String said = Letters.piped(
                server.program(),
                Letter.from(robin)
                        .at(Instant.now())
                        .about("Thank you")
                        .saying("You went above and beyond, thank you so much for fixing " + ticket + "!"));
        JsonObject heard = eventuallyFound("kind words of " + said, () -> queued(said));
        String path = "/praise/" + heard.getInt("id");
        manager.put(path + "/attribution")
                .json("{\"agent\":%d,\"target\":\"agent\"}".formatted(about))
                .answers(200);
        manager.put(path + "/judgement").json("{\"state\":\"confirmed\"}").answers(200);
        return heard.getInt("id");
    }

    private Optional<JsonObject> queued(String ticket) {
        return manager.get("/praise-queue?limit=100").answers(200).items().stream()
                .map(item -> item.getJsonObject("praise"))
                .filter(praise -> ticket.equals(praise.getString("ticket", "")))
                .findFirst();
    }

    private List<JsonObject> nominations() {
        return manager.get(year + "/nominations").answers(200).items();
    }

    /** As if everybody else had been asked before, so that nobody else's mailbox gets one. */
    private String ballotOf(Person robin, String ticket) throws Exception {
        String number = agent.get("/tickets/" + ticket).answers(200).text("customer.number");
        try (ProductDatabase database = new ProductDatabase(server.data())) {
            database.change(
                    """
                    insert into award_ballot (year, customer_id, token_hash, made_at)
                    select ?, c.id, 'asked before ' || c.id, now() from customer c
                    where c.id <> ? and not exists (select 1 from award_ballot b where b.customer_id = c.id)
                    """,
                    Integer.parseInt(year.substring(year.lastIndexOf('/') + 1)),
                    Long.parseLong(number.replaceAll("\\D", "")));
        }
        Answer sent = manager.post(year + "/ballots").json("{\"most\":100}").answers(200);
        assertThat(sent.number("sent")).isPositive();
        ReceivedMail mail = eventuallyFound(
                "a ballot",
                () -> server.town().mail().mailbox(robin.email()).stream()
                        .filter(each -> each.subject().equals("Who made your day?"))
                        .findFirst());
        Matcher link = LINK.matcher(new String(mail.raw(), StandardCharsets.UTF_8).replace("=\r\n", ""));
        assertThat(link.find()).as("a link in %s", mail.text()).isTrue();
        return link.group(1);
    }

    private String vote(String words) {
        return "agent=" + agentId + "&category=customers-choice&words=" + encoded(words);
    }

    private String page(String path) {
        return server.anonymous().outside("GET", path).answers(200).text();
    }

    private Answer post(String path, String form) {
        return server.anonymous()
                .outside("POST", path)
                .body("application/x-www-form-urlencoded", form)
                .send();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
