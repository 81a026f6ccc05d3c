package org.sweetline.channels.voice.flow;

import java.sql.SQLException;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.channels.twilio.TwilioForm;

/** Some steps of a caller's way: answers what they hear next. Its call is locked, and its transaction runs. */
interface Hop {

    /** The ends of the addresses that lead here. */
    Set<String> names();

    String document(String name, Call call, TwilioForm form) throws SQLException;
}
