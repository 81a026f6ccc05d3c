package org.sweetline.testing;

import org.sweetline.town.cast.Person;

/** Customers made by the real door: a ticket in their name. */
public final class Customers {
    private Customers() {}

    /** A ticket of the person, as the API shows it. */
    public static Answer ticketOf(ApiClient agent, Person person, String text) {
        return agent.post("/tickets")
                .json("{\"subject\":\"A word with us\",\"text\":\"%s\",\"customer\":{\"email\":\"%s\"}}"
                        .formatted(text, person.email()))
                .answers(201);
    }

    /** The number of a customer whom nobody has met before. */
    public static String somebodyNew(ApiClient agent) {
        return ticketOf(agent, Strangers.aStranger(), "Hello").text("customer.number");
    }
}
