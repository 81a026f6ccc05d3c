package org.sweetline.testing;

import static org.sweetline.testing.Eventually.eventuallyFound;

import java.util.Optional;
import org.sweetline.town.mail.Letter;

/** Mail that comes in by the pipe of the contract. */
public final class Letters {
    private Letters() {}

    /** Returns the number of the ticket that it came to. */
    public static String piped(ApiClient program, Letter letter) {
        Answer accepted = program.post("/deliveries/mail")
                .body("message/rfc822", letter.raw())
                .answers(202);
        return eventuallyFound("the ticket of a piped mail", () -> {
            Answer delivery =
                    program.get("/deliveries/" + accepted.number("id")).answers(200);
            return delivery.text("status").equals("done") ? Optional.of(delivery.text("result")) : Optional.empty();
        });
    }
}
