package org.sweetline.channels.voice;

import java.util.Optional;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.channels.twilio.TwilioTrouble;

/** How one kind of command is sent. {@link #wanted}, {@link #send} and {@link #find} run outside of any transaction. */
public interface CommandKind {

    Kind kind();

    /** Whether the call still wants it, looked at just before it is sent. */
    default boolean wanted(PhoneCommand command) {
        return true;
    }

    /** Whether sending it twice would ring or write to somebody twice. */
    default boolean creates() {
        return false;
    }

    /** Sends it, once; answers the id that the network gave to what it made, or "". */
    String send(PhoneCommand command) throws TwilioTrouble;

    /** Looks whether a creation, of which nobody knows, came about after all; empty when it is not to be seen. */
    default Optional<String> find(PhoneCommand command) throws TwilioTrouble {
        return Optional.empty();
    }

    /** In the transaction that marks it done. */
    default void done(PhoneCommand command, String answer) {}

    /** In the transaction that marks it refused: the other side is gone, or it never came about. */
    default void refused(PhoneCommand command, String why) {}
}
