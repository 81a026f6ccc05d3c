package org.sweetline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

class CustomersResourceIT {
    private final ApiClient agent = SweetlineServer.shared().desk().agent();

    @Test
    void whoeverGivesAddressAndNumberIsKnownByEitherOfThem() {
        Person robin = Strangers.aStranger();
        Answer both = open("{\"email\":\"%s\",\"phone\":\"%s\"}".formatted(robin.email(), robin.phone()));

        Answer byPhone = open("{\"phone\":\"%s\"}".formatted(robin.phone()));
        Answer byMail = open("{\"email\":\"%s\"}".formatted(robin.email().toUpperCase(java.util.Locale.ROOT)));

        String number = both.text("customer.number");
        assertThat(byPhone.text("customer.number")).isEqualTo(number);
        assertThat(byMail.text("customer.number")).isEqualTo(number);
        assertThat(agent.get("/customers/" + number + "/tickets").answers(200).items())
                .hasSize(3);
        assertThat(Answer.objects(
                        agent.get("/customers/" + number).answers(200).json().getJsonArray("contactPoints")))
                .extracting(point -> point.getString("value"))
                .containsExactlyInAnyOrder(robin.email(), robin.phone());
    }

    @Test
    void strangerWhoIsMetByManyAtOnceIsOneCustomer() {
        Person robin = Strangers.aStranger();

        List<String> customers = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> open("{\"email\":\"%s\",\"phone\":\"%s\"}".formatted(robin.email(), robin.phone()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(ticket -> ticket.text("customer.number"))
                .toList();

        assertThat(customers).hasSize(12).containsOnly(customers.get(0));
    }

    @Test
    void listIsReadToItsEndWithoutDoubles() {
        open("{\"email\":\"%s\"}".formatted(Strangers.aStranger().email()));
        open("{\"email\":\"%s\"}".formatted(Strangers.aStranger().email()));

        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            Answer page = agent.get("/customers?limit=1" + after).answers(200);
            page.items().forEach(customer -> numbers.add(customer.getString("number")));
            after = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty() && numbers.size() < 5);

        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    private Answer open(String customer) {
        return agent.post("/tickets")
                .json("{\"subject\":\"Who am I?\",\"text\":\"Guess\",\"customer\":" + customer + "}")
                .answers(201);
    }
}
