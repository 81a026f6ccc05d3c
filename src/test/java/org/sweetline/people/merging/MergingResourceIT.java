package org.sweetline.people.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.PushedOrders;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

class MergingResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void mergedNumberGoesOnWorkingAndAnswersWithTheKeeper() {
        Person robin = Strangers.aStranger();
        String duplicate = ticketOf(robin).text("customer.number");
        String keeper = ticketOf(Strangers.aStranger()).text("customer.number");

        merge(duplicate, keeper).answers(200);

        Answer asked = agent.get("/customers/" + duplicate).answers(200);
        assertThat(asked.text("number")).isEqualTo(keeper);
        assertThat(asked.text("mergedInto")).isEqualTo(keeper);
        assertThat(asked.text()).contains(robin.email(), robin.phone());
        assertThat(agent.get("/customers/" + duplicate + "/tickets")
                        .answers(200)
                        .items())
                .hasSize(2);
        assertThat(ticketOf(robin).text("customer.number")).isEqualTo(keeper);
    }

    @Test
    void mergeIsSaidOnceHoweverOftenItIsAsked() {
        String duplicate = ticketOf(Strangers.aStranger()).text("customer.number");
        String keeper = ticketOf(Strangers.aStranger()).text("customer.number");

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> merge(duplicate, keeper).send().status()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(200);
        assertThat(agent.get("/customers/" + keeper + "/merges").answers(200).items())
                .singleElement()
                .satisfies(merge ->
                        assertThat(Answer.text(merge, "duplicate.number")).isEqualTo(duplicate));
    }

    @Test
    void ofTwoWhoAreMergedIntoEachOtherAtOnceOneKeepsThemBoth() {
        String one = ticketOf(Strangers.aStranger()).text("customer.number");
        String other = ticketOf(Strangers.aStranger()).text("customer.number");

        List<Integer> answers = Stream.of(new String[] {one, other}, new String[] {other, one})
                .map(pair -> CompletableFuture.supplyAsync(
                        () -> merge(pair[0], pair[1]).send().status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(number(one)).isEqualTo(number(other));
    }

    @Test
    void chainIsUndoneInAnyOrder() {
        for (boolean lastFirst : new boolean[] {true, false}) {
            List<Answer> tickets = Stream.generate(() -> ticketOf(Strangers.aStranger()))
                    .limit(3)
                    .toList();
            List<String> people = tickets.stream()
                    .map(ticket -> ticket.text("customer.number"))
                    .toList();
            List<String> before = people.stream().map(this::everythingOf).toList();
            merge(people.get(0), people.get(1)).answers(200);
            merge(people.get(1), people.get(2)).answers(200);
            assertThat(number(people.get(0))).isEqualTo(people.get(2));

            unmerge(people.get(lastFirst ? 1 : 0)).answers(200);
            assertThat(number(people.get(0))).isEqualTo(people.get(lastFirst ? 1 : 0));
            unmerge(people.get(lastFirst ? 0 : 1)).answers(200);

            assertThat(people.stream().map(this::everythingOf)).isEqualTo(before);
        }
    }

    @Test
    void whatIsKnownOfADuplicateIsKnownOfTheKeeperAndGoesBackWhole() {
        String duplicate = ticketOf(Strangers.aStranger()).text("customer.number");
        String keeper = ticketOf(Strangers.aStranger()).text("customer.number");
        String known = "/customers/" + duplicate;
        agent.post(known + "/remembered").json("{\"text\":\"Birthday 3 May\"}").answers(201);
        agent.post(known + "/notes").json("{\"text\":\"Feels the cold.\"}").answers(201);
        agent.put(known + "/tags").json("{\"tags\":[\"knitter\"]}").answers(200);
        agent.put(known + "/consents/news/mail").json("{\"how\":\"said\"}").answers(200);
        List<String> before = factsOf(duplicate);

        merge(duplicate, keeper).answers(200);
        agent.post(known + "/notes")
                .json("{\"text\":\"Asked for the keeper.\"}")
                .answers(201);

        assertThat(factsOf(keeper).toString())
                .contains("Birthday 3 May", "Feels the cold.", "Asked for the keeper.", "knitter", "given");
        assertThat(factsOf(duplicate)).isEqualTo(factsOf(keeper));

        unmerge(duplicate).answers(200);

        assertThat(factsOf(duplicate)).isEqualTo(before);
        assertThat(factsOf(keeper).toString()).contains("Asked for the keeper.").doesNotContain("Birthday", "knitter");
    }

    private List<String> factsOf(String customer) {
        return Stream.of("/remembered", "/notes", "/consents", "")
                .map(facts -> agent.get("/customers/" + customer + facts).answers(200))
                .map(answer -> answer.text("tags").isEmpty() ? answer.text() : answer.text("tags"))
                .toList();
    }

    @Test
    void whatCameThroughTheDuplicatesOwnAddressGoesBackToThemAndTheRestStays() {
        Person robin = Strangers.aStranger();
        Person other = Strangers.aStranger();
        String duplicate = ticketOf(robin).text("customer.number");
        String keeper = ticketOf(other).text("customer.number");
        merge(duplicate, keeper).answers(200);
        String theirs = PushedOrders.push(sweetline.program(), robin);
        String keepers = PushedOrders.push(sweetline.program(), other);

        unmerge(duplicate).answers(200);

        assertThat(agent.get("/customers/" + duplicate + "/orders").answers(200).text())
                .contains(theirs)
                .doesNotContain(keepers);
        assertThat(agent.get("/customers/" + keeper + "/orders").answers(200).text())
                .contains(keepers)
                .doesNotContain(theirs);
    }

    @Test
    void previewSaysWhatWouldMove() {
        Person robin = Strangers.aStranger();
        String duplicate = ticketOf(robin).text("customer.number");
        PushedOrders.push(sweetline.program(), robin);
        String keeper = ticketOf(Strangers.aStranger()).text("customer.number");

        Answer preview = agent.get("/customers/" + duplicate + "/merging?keeper=" + keeper)
                .answers(200);

        assertThat(rows(preview, "tickets")).isEqualTo(1);
        assertThat(rows(preview, "orders")).isEqualTo(1);
        assertThat(rows(preview, "contact-points")).isEqualTo(2);
        assertThat(number(duplicate)).isEqualTo(duplicate);
    }

    @Test
    void searchForgetsTheDuplicateAndFindsTheKeeperByAnyAddress() {
        Person robin = Strangers.aStranger();
        String duplicate = ticketOf(robin).text("customer.number");
        String keeper = ticketOf(Strangers.aStranger()).text("customer.number");
        eventually(() -> assertThat(found(robin.email())).containsExactly(duplicate));

        merge(duplicate, keeper).answers(200);
        eventually(() -> assertThat(found(robin.email())).containsExactly(keeper));

        unmerge(duplicate).answers(200);
        eventually(() -> assertThat(found(robin.email())).containsExactly(duplicate));
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        String one = ticketOf(Strangers.aStranger()).text("customer.number");
        String other = ticketOf(Strangers.aStranger()).text("customer.number");

        merge(one, one).isRefused(400, "invalid-request");
        merge(one, "Robin").isRefused(400, "invalid-request");
        merge(one, "C-999999999").isRefused(404, "no-such-customer");
        unmerge(one).isRefused(409, "customer-not-merged");
        merge(one, other).answers(200);
        merge(ticketOf(Strangers.aStranger()).text("customer.number"), one).isRefused(409, "customer-already-merged");
    }

    private ApiRequest merge(String duplicate, String keeper) {
        return agent.put("/customers/" + duplicate + "/merging").json("{\"keeper\":\"" + keeper + "\"}");
    }

    private ApiRequest unmerge(String duplicate) {
        return agent.delete("/customers/" + duplicate + "/merging");
    }

    private String everythingOf(String customer) {
        return Stream.of("", "/tickets", "/orders", "/merges")
                .map(part ->
                        agent.get("/customers/" + customer + part).answers(200).text())
                .toList()
                .toString();
    }

    private String number(String customer) {
        return agent.get("/customers/" + customer).answers(200).text("number");
    }

    private List<String> found(String query) {
        return agent.get("/search?type=customer&q=" + query).answers(200).items().stream()
                .map(hit -> hit.getString("number"))
                .toList();
    }

    private static long rows(Answer preview, String what) {
        return Answer.objects(preview.json().getJsonArray("belongings")).stream()
                .filter(each -> each.getString("what").equals(what))
                .mapToLong(each -> each.getJsonNumber("rows").longValue())
                .sum();
    }

    private Answer ticketOf(Person person) {
        JsonObject customer = Json.createObjectBuilder()
                .add("email", person.email())
                .add("phone", person.phone())
                .add("name", person.name())
                .build();
        return agent.post("/tickets")
                .json("{\"subject\":\"Who am I?\",\"text\":\"Guess\",\"customer\":" + customer + "}")
                .answers(201);
    }
}
