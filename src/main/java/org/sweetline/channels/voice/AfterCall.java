package org.sweetline.channels.voice;

import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;

/** What the caller hears once the agent has left, as TwiML; empty when it is just goodbye. In the hop's transaction. */
public interface AfterCall {

    Optional<String> document(Call call) throws SQLException;
}
