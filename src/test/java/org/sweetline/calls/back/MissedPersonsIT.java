package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** Whose calls were missed from two numbers, once somebody says who it was. */
@ItsOwnProduct(NamedProduct.DIAL)
class MissedPersonsIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.DIAL.server();

    private final Person atHome = Strangers.aStranger();
    private final Person atTheOffice = Strangers.aStranger();
    private final ApiClient desk = SWEETLINE.desk().agent();
    private final PhoneAgent onDuty = PhoneAgent.onDuty(SWEETLINE, "Mara Missed");

    @AfterEach
    void goHome() {
        onDuty.leave();
    }

    @Test
    void customerWhoCalledFromTwoNumbersIsOneRowAndHandledOnce() {
        onDuty.phone().notAnswering();
        JsonObject first = missed(atHome);
        JsonObject second = missed(atTheOffice);

        desk.put("/calls/" + second.getInt("lastCall") + "/caller")
                .json("{\"customer\":\"%s\"}".formatted(Answer.text(first, "customer.number")))
                .answers(200);

        eventually(() -> assertThat(rows("open")).singleElement().satisfies(row -> {
            assertThat(row.getInt("times")).isEqualTo(2);
            assertThat(row.getJsonArray("numbers")).hasSize(2);
        }));
        desk.put("/missed-calls/" + rows("open").get(0).getInt("id") + "/handling")
                .json("{\"note\":\"Solved by mail\"}")
                .answers(200);
        assertThat(rows("open")).isEmpty();
        assertThat(rows("reached")).hasSize(1);
    }

    /** Their row, once the call has a ticket and so a customer. */
    private JsonObject missed(Person caller) {
        SWEETLINE
                .town()
                .phone()
                .call(caller)
                .pressingWhenHearing("For English", "1")
                .withPatience(Duration.ofSeconds(5))
                .place()
                .join();
        return eventuallyFound(
                "the missed call of " + caller.phone(),
                () -> rows("open").stream()
                        .filter(row -> row.getString("number").equals(caller.phone()) && !row.isNull("customer"))
                        .findFirst());
    }

    private List<JsonObject> rows(String show) {
        return desk.get("/missed-calls?limit=200&show=" + show).answers(200).items().stream()
                .filter(row -> List.of(atHome.phone(), atTheOffice.phone()).contains(row.getString("number")))
                .toList();
    }
}
