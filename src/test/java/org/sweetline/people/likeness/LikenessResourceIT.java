package org.sweetline.people.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.sweetline.testing.Eventually.eventually;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.PushedOrders;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

class LikenessResourceIT {
    private static final String AT = "2026-11-20T10:00:00Z";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void sameNameAndTelephoneWithAnotherAddressIsSuggestedWithItsReasons() {
        Person robin = Strangers.aStranger();
        String one = customerOf(robin.name(), robin.email(), robin.phone());
        String other = customerOf(robin.name(), "work-" + robin.email(), robin.phone());

        assertThat(one).isNotEqualTo(other);
        eventually(() -> assertThat(suggestions(one))
                .singleElement(STRING)
                .contains(other, "strong", "same-phone", robin.phone(), "same-name"));
        assertThat(suggestions(other)).singleElement(STRING).contains(one);
    }

    @Test
    void slipOfTheFingerIsSeen() {
        Person robin = Strangers.aStranger();
        String one = customerOf(robin.name(), robin.email(), "");
        String slip = customerOf(robin.name(), robin.email().replace("example", "exmaple"), "");

        eventually(() -> assertThat(suggestions(one).toString()).contains(slip, "address-typo"));
    }

    @Test
    void dismissedOnesComeBackOnlyWithSomethingNew() {
        Person robin = Strangers.aStranger();
        String one = customerOf(robin.name(), robin.email(), robin.phone());
        String other = customerOf(robin.name(), "home-" + robin.email(), robin.phone());
        eventually(() -> assertThat(suggestions(one).toString()).contains(other));

        agent.delete("/customers/" + one + "/suggestions/" + other).answers(204);
        assertThat(suggestions(one).toString()).doesNotContain(other);

        String second = "+1808555" + robin.phone().substring(8);
        customerOf(robin.name(), robin.email(), second);
        customerOf(robin.name(), "home-" + robin.email(), second);
        eventually(() -> assertThat(suggestions(one).toString()).contains(other, second));
    }

    @Test
    void whoeverWasMadeTwoAgainIsNotSuggestedForTheSameReasons() {
        Person robin = Strangers.aStranger();
        String one = customerOf(robin.name(), robin.email(), robin.phone());
        String other = customerOf(robin.name(), "office-" + robin.email(), robin.phone());
        eventually(() -> assertThat(suggestions(one).toString()).contains(other));
        agent.put("/customers/" + other + "/merging")
                .json("{\"keeper\":\"" + one + "\"}")
                .answers(200);
        assertThat(suggestions(one)).isEmpty();

        agent.delete("/customers/" + other + "/merging").answers(200);

        assertThat(suggestions(one)).isEmpty();
    }

    private String customerOf(String name, String email, String phone) {
        String order = PushedOrders.push(sweetline.program(), name, email, phone, AT);
        return agent.get("/orders/" + order).answers(200).text("customer.number");
    }

    private List<String> suggestions(String customer) {
        return agent.get("/customers/" + customer + "/suggestions").answers(200).items().stream()
                .map(Object::toString)
                .toList();
    }
}
