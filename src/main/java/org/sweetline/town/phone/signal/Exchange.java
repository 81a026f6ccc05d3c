package org.sweetline.town.phone.signal;

import java.time.Instant;
import java.util.List;
import org.sweetline.town.wire.Param;

/** One request of the network to the product and what came of it. Status 0 means no answer, or never sent. */
public record Exchange(
        Instant at,
        Step step,
        String callSid,
        String method,
        String url,
        List<Param> params,
        String signature,
        String token,
        int status,
        String contentType,
        String answer,
        long millis) {

    public String param(String name) {
        return Param.first(params, name);
    }

    public boolean accepted() {
        return status >= 200 && status < 300;
    }
}
