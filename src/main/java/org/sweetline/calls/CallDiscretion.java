package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;

/** How long somebody talked and how they were rated is theirs to see, and that of whoever reads figures. */
@ApplicationScoped
public class CallDiscretion {
    private final CurrentAccount current;

    @Inject
    CallDiscretion(CurrentAccount current) {
        this.current = current;
    }

    public CallView seen(CallView call) {
        return isSeen(call) ? call : call.withoutFigures();
    }

    private boolean isSeen(CallView call) {
        CallView.@Nullable Named agent = call.agent();
        return call.endedAt() == null
                || agent != null && agent.id() == current.id()
                || current.role().permissions().contains(Permission.READ_FIGURES);
    }
}
