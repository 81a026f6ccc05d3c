package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;

/** Marks a command and lets its kind follow, in one transaction. */
@ApplicationScoped
class CommandStep {
    private final CommandQueue queue;

    @Inject
    CommandStep(CommandQueue queue) {
        this.queue = queue;
    }

    @Transactional(rollbackOn = Exception.class)
    public void done(CommandKind kind, PhoneCommand command, String answer) throws SQLException {
        kind.done(command, answer);
        queue.done(command.id(), answer);
    }

    @Transactional(rollbackOn = Exception.class)
    public void refused(CommandKind kind, PhoneCommand command, String why) throws SQLException {
        kind.refused(command, why);
        queue.refused(command.id(), why);
    }
}
