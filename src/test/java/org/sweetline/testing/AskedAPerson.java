package org.sweetline.testing;

import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import java.util.Optional;

/** Returns that wait for a person, whatever the product would decide by itself. */
public final class AskedAPerson {
    private AskedAPerson() {}

    /** From now on a person is asked about what the buyer of the order sends back. */
    public static void aboutBuyerOf(SweetlineServer server, String order) {
        eventually(() -> {
            String buyer = server.program().get("/orders/" + order).answers(200).text("customer.number");
            server.program()
                    .put("/customers/" + buyer + "/risk-override")
                    .json("{\"band\":\"review\",\"reason\":\"To be looked at by hand\"}")
                    .answers(200);
        });
    }

    /** The return once it has been assessed and waits. */
    public static Answer awaits(ApiClient who, String number) {
        return eventuallyFound(number + " in review", () -> {
            Answer seen = who.get("/returns/" + number).answers(200);
            return Optional.of(seen).filter(view -> view.text("state").equals("in-review"));
        });
    }
}
