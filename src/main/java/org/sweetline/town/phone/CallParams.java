package org.sweetline.town.phone;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.town.wire.Param;

/** The parameters that come with every request about a call, the empty ones included. */
final class CallParams {
    private CallParams() {}

    static List<Param> standard(Account account, Call call, Caller caller) {
        boolean known = caller.number().startsWith("+1");
        String city = known ? caller.city().toUpperCase(java.util.Locale.ROOT) : "";
        String state = known ? caller.home().regionCode() : "";
        String zip = known ? caller.home().zip() : "";
        String country = known ? "US" : "";
        List<Param> params = new ArrayList<>();
        add(params, "AccountSid", account.sid(), "ApiVersion", Account.API_VERSION, "CallSid", call.sid());
        add(params, "CallStatus", call.status().word(), "Direction", "inbound");
        add(params, "From", call.from(), "To", call.to(), "Caller", call.from(), "Called", call.to());
        for (String who : List.of("From", "Caller")) {
            add(params, who + "City", city, who + "State", state, who + "Zip", zip, who + "Country", country);
        }
        for (String who : List.of("To", "Called")) {
            add(params, who + "City", "", who + "State", "CA", who + "Zip", "", who + "Country", "US");
        }
        if (known) add(params, "StirVerstat", "TN-Validation-Passed-A");
        return params;
    }

    static void add(List<Param> params, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            params.add(new Param(namesAndValues[i], namesAndValues[i + 1]));
        }
    }

    /** RFC 2822, as Twilio writes dates. */
    static String date(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss +0000", java.util.Locale.US)
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
