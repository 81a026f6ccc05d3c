package org.sweetline.channels.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import org.sweetline.channels.twilio.TwilioTrouble.Kind;
import org.sweetline.json.Json;

/** What an answer of the REST API says; no more than a megabyte of it is read. */
final class TwilioReply {
    private static final int LIMIT = 1024 * 1024;
    private static final int TOO_MANY = 429;

    /** Twilio's code for more calls at once than the account may have. */
    private static final int TOO_MANY_CALLS = 10004;

    /** Twilio's code for a label that is in the conference: whoever is to be invited may be there already. */
    private static final int LABEL_TAKEN = 16025;

    private TwilioReply() {}

    static JsonNode read(int status, InputStream stream) throws IOException, TwilioTrouble {
        byte[] body = stream.readNBytes(LIMIT);
        if (status >= 200 && status < 300) {
            return body.length == 0 ? MissingNode.getInstance() : Json.mapper().readTree(body);
        }
        int code = code(body);
        throw new TwilioTrouble(kind(status, code), "Twilio answered " + status + (code == 0 ? "" : " (" + code + ")"));
    }

    private static Kind kind(int status, int code) {
        if (status == TOO_MANY || code == TOO_MANY_CALLS) {
            return Kind.LATER;
        }
        if (status == 404) {
            return Kind.GONE;
        }
        return status >= 500 || status < 400 || code == LABEL_TAKEN ? Kind.UNSURE : Kind.REFUSED;
    }

    private static int code(byte[] body) {
        try {
            return Json.mapper().readTree(body).path("code").asInt(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
