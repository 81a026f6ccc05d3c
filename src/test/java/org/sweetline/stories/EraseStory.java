package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.DataFiles;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** Somebody buys, writes, calls and is written to, and asks to be forgotten: no trace of them is left anywhere. */
@ItsOwnProduct
class EraseStory {
    private static final Person ZEBEDEE = new Person(
            "Zebedee",
            "Quillfeather",
            Person.Language.EN,
            List.of("zebedee.quillfeather@example.org", "zq.private@example.net"),
            List.of("+14155557391"),
            Cast.ada().place(),
            "17 Quagmire Crescent",
            0);

    /** Names, addresses, telephone, street, and the words that only they used. */
    private static final List<String> TRACES = List.of(
            "quillfeather", "zq.private", "4155557391", "quagmire", "zanzibarblue", "umbrellastand", "gramophonic");

    private final SweetlineServer sweetline =
            SweetlineServer.alone("erase").withAdministrator().with("SWEETLINE_ERASURE_FILES", "PT1S");

    @AfterEach
    void stop() {
        sweetline.close();
    }

    @Test
    void noTraceIsLeft() throws Exception {
        sweetline.start();
        ApiClient agent = sweetline.desk().agent();
        ApiClient manager = sweetline.desk().withRole("manager");
        String customer = aLifeAtTheDesk(agent);
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            eventually(() -> assertThat(ProductDatabase.tables(database.rowsWith(TRACES)))
                    .contains(
                            "attachment",
                            "contact_point",
                            "customer",
                            "customer_merge",
                            "intake_delivery",
                            "phone_call",
                            "shop_order",
                            "ticket",
                            "timeline_entry"));
            eventually(
                    () -> assertThat(DataFiles.terms(sweetline.data(), TRACES)).isNotEmpty());
            assertThat(DataFiles.with(sweetline.data(), TRACES)).anyMatch(file -> file.startsWith("files/"));

            manager.put("/customers/" + customer + "/erasure")
                    .json("{\"confirmation\":\"" + customer + "\"}")
                    .answers(202);
            eventually(() -> assertThat(manager.get("/customers/" + customer + "/erasure")
                            .answers(200)
                            .text("state"))
                    .isEqualTo("done"));

            eventually(() -> assertThat(database.rowsWith(TRACES)).isEmpty());
            eventually(
                    () -> assertThat(DataFiles.with(sweetline.data(), TRACES)).isEmpty());
            eventually(
                    () -> assertThat(DataFiles.terms(sweetline.data(), TRACES)).isEmpty());
            for (String trace : TRACES) {
                assertThat(agent.get("/search?q=" + trace).answers(200).items())
                        .as(trace)
                        .isEmpty();
            }
            askTheShopAgain(agent);
            assertThat(database.rowsWith(TRACES)).isEmpty();
        }
    }

    private String aLifeAtTheDesk(ApiClient agent) {
        ShopOrder order = sweetline.town().shop().order(ZEBEDEE, Wish.of("Cloud Cardigan", "Sage", "M"));
        eventually(() -> agent.get("/orders/" + order.incrementId()).answers(200));
        String ticket = Letters.piped(
                sweetline.program(),
                Letter.from(ZEBEDEE)
                        .at(Instant.now())
                        .about("The zanzibarblue cardigan")
                        .saying("It is not zanzibarblue at all. Zebedee Quillfeather, 17 Quagmire Crescent")
                        .enclosing("umbrellastand.txt", "text/plain", large("Zebedee Quillfeather's umbrellastand. ")));
        sweetline
                .town()
                .phone()
                .call(ZEBEDEE)
                .saying("My gramophonic voice speaks of the cardigan.")
                .leaveVoicemail();
        eventually(() -> assertThat(agent.get("/tickets/" + ticket + "/timeline")
                        .answers(200)
                        .text())
                .contains("gramophonic", "\"state\":\"stored\""));
        agent.post("/tickets/" + ticket + "/notes")
                .json("{\"text\":\"Mr Quillfeather is kind\"}")
                .answers(201);
        agent.post("/tickets/" + ticket + "/replies")
                .json("{\"text\":\"Dear Mr Quillfeather, the zanzibarblue one is on its way.\"}")
                .answers(201);
        Letters.piped(
                sweetline.program(),
                Letter.from(Strangers.aStranger())
                        .at(Instant.now())
                        .about("My friend")
                        .saying("Please write to zebedee.quillfeather@example.org too"));
        return merged(agent, ticket);
    }

    /** They wrote from another address too, and an agent knew that it was them. */
    private String merged(ApiClient agent, String ticket) {
        String other = Letters.piped(
                sweetline.program(),
                Letter.from(ZEBEDEE.usingEmail("zq.private@example.net"))
                        .at(Instant.now())
                        .about("Again")
                        .saying("The umbrellastand, once more"));
        String keeper = agent.get("/tickets/" + ticket).answers(200).text("customer.number");
        String duplicate = agent.get("/tickets/" + other).answers(200).text("customer.number");
        agent.put("/customers/" + duplicate + "/merging")
                .json("{\"keeper\":\"" + keeper + "\"}")
                .answers(200);
        return keeper;
    }

    /** The shop still knows them, and is read all the time: an order of somebody else shows that it was read again. */
    private void askTheShopAgain(ApiClient agent) {
        ShopOrder next = sweetline.town().shop().order(Strangers.aStranger(), Wish.of("Cloud Cardigan", "Sage", "M"));
        eventuallyFound(
                "the next order",
                () -> Optional.of(agent.get("/orders/" + next.incrementId()).send())
                        .filter(answer -> answer.status() == 200));
    }

    private static byte[] large(String text) {
        return text.repeat(5_000).getBytes(StandardCharsets.UTF_8);
    }
}
