package org.sweetline.town.phone.rest;

import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;

/** Twilio's refusals. */
final class Problems {
    private Problems() {}

    static Answer of(int status, int code, String message) {
        String more = "https://www.twilio.com/docs/errors/" + code;
        return Answer.json(status, Json.object("code", code, "message", message, "more_info", more, "status", status));
    }

    static Answer notFound(Ask ask) {
        return of(404, 20404, "The requested resource " + ask.path() + " was not found");
    }
}
