package org.sweetline.town.phone.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sweetline.town.phone.people.Home;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.wire.Param;

/** The parameters that come with every request about a call, the empty ones included. */
final class CallParams {
    private CallParams() {}

    static List<Param> standard(Account account, Call call, Home home) {
        List<Param> params = new ArrayList<>();
        Form.add(params, "AccountSid", account.sid(), "ApiVersion", Account.API_VERSION, "CallSid", call.sid());
        Form.add(params, "CallStatus", call.status().word(), "Direction", call.direction());
        Form.add(params, "From", call.from(), "To", call.to(), "Caller", call.from(), "Called", call.to());
        boolean inbound = call.direction().equals("inbound");
        addPlace(params, home, inbound ? List.of("From", "Caller") : List.of("To", "Called"));
        addPlace(params, Home.OFFICE, inbound ? List.of("To", "Called") : List.of("From", "Caller"));
        if (inbound && home.isKnown()) Form.add(params, "StirVerstat", "TN-Validation-Passed-A");
        if (!call.parentSid().isEmpty()) Form.add(params, "ParentCallSid", call.parentSid());
        if (!call.answeredBy().isEmpty()) Form.add(params, "AnsweredBy", call.answeredBy());
        if (call.from().startsWith("client:") && inbound) Form.add(params, "ApplicationSid", account.appSid());
        return params;
    }

    private static void addPlace(List<Param> params, Home home, List<String> ends) {
        for (String end : ends) {
            Form.add(params, end + "City", home.city().toUpperCase(Locale.ROOT), end + "State", home.state());
            Form.add(params, end + "Zip", home.zip(), end + "Country", home.country());
        }
    }
}
