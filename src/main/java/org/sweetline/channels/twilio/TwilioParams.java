package org.sweetline.channels.twilio;

import com.twilio.http.Request;
import java.util.ArrayList;
import java.util.List;

/** What is told to Twilio with a request; a name may stand more than once. */
public final class TwilioParams {
    private record Named(String name, String value) {}

    private final List<Named> values = new ArrayList<>();

    public TwilioParams with(String name, String value) {
        values.add(new Named(name, value));
        return this;
    }

    public TwilioParams with(String name, boolean value) {
        return with(name, String.valueOf(value));
    }

    public TwilioParams withEach(String name, List<String> all) {
        all.forEach(value -> with(name, value));
        return this;
    }

    void body(Request request) {
        values.forEach(named -> request.addPostParam(named.name(), named.value()));
    }

    void query(Request request) {
        values.forEach(named -> request.addQueryParam(named.name(), named.value()));
    }
}
